/** What Check this installation says of what it saw, fact by fact. */
import { describe, expect, test } from '@jest/globals';
import { installerOf, sayAccount } from '../../../src/jobs/installation/account.ts';
import { filesIn, sayFiles } from '../../../src/jobs/installation/files.ts';
import { type Outcome, sayLive, type Tried } from '../../../src/jobs/installation/live.ts';
import { checked, well } from '../../../src/jobs/installation/looked.ts';
import { sayMailLeft } from '../../../src/jobs/installation/mail-left.ts';
import { report } from '../../../src/jobs/installation/report.ts';
import { lastMorningRun, saySchedule } from '../../../src/jobs/installation/schedule.ts';
import { sayVersion } from '../../../src/jobs/installation/version.ts';
import { type Noted, whichSpreadsheet } from '../../../src/jobs/installation/which-spreadsheet.ts';
import { snapshot } from '../../workbook/sheets.ts';

describe('the spreadsheet', () => {
  const noted: Noted = { id: 'this', property: 'this', version: '1', onStart: undefined, startHasVersion: true };
  test.each<[string, Partial<Noted>, string]>([
    [
      'whose id is noted is the one that was set up, whatever Start says',
      { onStart: 'other' },
      'the one that was set up',
    ],
    ['with the id of another noted is a copy', { property: 'other' }, 'a copy'],
    [
      'without anything noted is a copy where Start names another',
      { property: null, version: null, onStart: 'other' },
      'a copy',
    ],
    [
      'without anything noted is itself where Start names it',
      { property: null, version: null, onStart: 'this' },
      'the one that was set up',
    ],
    ['set up before ids were noted is itself', { property: null }, 'the one that was set up'],
    ['whose version stands in Start alone is a copy', { property: null, version: null }, 'a copy'],
    [
      'with nothing at all has not been set up',
      { property: null, version: null, startHasVersion: false },
      'not set up',
    ],
  ])('%s', (_what, other, which) => {
    expect(whichSpreadsheet({ ...noted, ...other })).toBe(which);
  });
});

describe('the account', () => {
  const [ours, theirs] = ['role@example.org', 'someone@example.org'];
  test('is well where documents and schedule are its own', () => {
    expect(sayAccount({ who: ours, documents: ours, schedule: ours }).state).toBe('Well');
  });
  test('that only has the schedule is the one that does everything', () => {
    expect(installerOf({ who: ours, documents: undefined, schedule: ours })).toBe(ours);
  });
  test('is urgent to mend where the schedule is another’s than the documents', () => {
    expect(sayAccount({ who: ours, documents: ours, schedule: theirs })).toMatchObject({
      state: 'Urgent',
      toDo: expect.stringContaining(`Choose Repair schedule with the account ${ours}`),
    });
  });
  test('of somebody else is told whose it is', () => {
    expect(sayAccount({ who: theirs, documents: ours, schedule: ours }).says).toContain(`are ${ours}’s`);
  });
  test('is nobody’s before Set up', () => {
    expect(sayAccount({ who: ours, documents: undefined, schedule: undefined }).toDo).toContain('Choose Set up');
  });
});

describe('the schedule', () => {
  const whole = { wanted: 3, missing: [], surplus: 0, lastRun: '2026-10-05', today: '2026-10-07' };
  test('is well while the last morning run is two days old', () => expect(saySchedule(whole).state).toBe('Well'));
  test('is to mend once it is three', () => {
    expect(saySchedule({ ...whole, today: '2026-10-08' }).toDo).toContain('Choose Repair schedule');
  });
  test('is to mend where a trigger is missing, or stands twice', () => {
    expect(saySchedule({ ...whole, missing: ['runDaily'] }).says).toBe('1 of 3 triggers are missing: runDaily');
    expect(saySchedule({ ...whole, surplus: 1 }).state).toBe('To do');
  });
  test('came last on the last day that the Run log has a morning run of', () => {
    const log = (Job: string, Started: string) => ({ Job, Started });
    const rows = [
      log('daily', '2026-10-05T07:12:00'),
      log('daily', '2026-10-06T07:12:00'),
      log('recompute', '2026-10-07T09:00:00'),
    ];
    expect(lastMorningRun(snapshot({ 'Run log': rows }))).toBe('2026-10-06');
    expect(lastMorningRun(snapshot({}))).toBeUndefined();
  });
});

describe('files', () => {
  const KINDS = [
    { id: 'letter', title: 'Letter' },
    { id: 'report', title: 'Report' },
  ];
  const listed = [
    { id: 'F1', part: 'template', key: 'letter', modified: '' },
    { id: 'F2', part: 'document', key: '1·Letter', modified: '' },
  ] as const;
  const row = (Key: string, File: string, Status: string) => ({ Key, File, Status });
  const found = filesIn(
    snapshot({
      Documents: [row('1·Letter', 'F2', 'Made'), row('2·Letter', 'F3', 'Edited'), row('3·Letter', 'F4', 'Superseded')],
    }),
    KINDS,
    listed,
    (kind) => kind === 'letter',
  );
  test('that Drive does not show are named; what is superseded is not missed', () => {
    expect(found).toMatchObject({ missing: ['Report'], unseen: ['2·Letter'], seen: 1 });
    expect(sayFiles(found).map(({ state }) => state)).toEqual(['To do', 'To do']);
  });
  test('that are all there are well', () => {
    expect(sayFiles({ ...found, missing: [], unseen: [] }).map(({ state }) => state)).toEqual(['Well', 'Well']);
  });
});

test('a workbook older than the program is to be set up; a newer one is urgent', () => {
  expect(sayVersion({ workbook: 1, program: 1 }).state).toBe('Well');
  expect(sayVersion({ workbook: 1, program: 2 })).toMatchObject({
    state: 'To do',
    toDo: expect.stringContaining('Choose Set up'),
  });
  expect(sayVersion({ workbook: 2, program: 1 }).state).toBe('Urgent');
});

test('mail is well while one more may go', () => {
  expect([sayMailLeft(1).state, sayMailLeft(0).state]).toEqual(['Well', 'To do']);
});

test('what could not be looked at says so in Google’s words', () => {
  expect(checked('Mail', { why: 'The service is down.' }, () => well('Mail', ''))).toMatchObject({
    state: 'To do',
    says: 'Could not be tried: The service is down.',
  });
});

describe('the text to send', () => {
  const tried = (id: string, outcome: Outcome): Tried => ({
    id,
    asks: `Is ${id} so?`,
    assumes: 'Yes.',
    ifNot: 'It costs this',
    outcome,
  });
  const all = [
    tried('one', { kind: 'as assumed', found: 'yes' }),
    tried('two', { kind: 'differs', found: 'no:\nnever' }),
    tried('three', { kind: 'could not be tried', why: 'down: for now' }),
    tried('four', { kind: 'not tried', because: 'it takes a person' }),
  ];
  test('is a line for each, whatever breaks lines in it; what differs has what was assumed and what it means', () => {
    const text = report(
      { checks: [well('Mail', 'some left')], tried: all },
      { today: '2026-10-05', now: '2026-10-05T07:30:00' },
    );
    expect(text.split('\n')).toEqual([
      'Check this installation, 5 October 2026 at 07:30',
      '',
      'Well | Mail | some left',
      '',
      'As assumed | one | yes',
      'DIFFERS | two | no: never | assumed: Yes. | It costs this',
      'NOT TRIED | three | down: for now',
      'Not tried | four | it takes a person',
    ]);
  });
  test('is counted in Start, with a line for each that is not as it should be', () => {
    expect(sayLive(all).map(({ item, says }) => [item, says])).toEqual([
      ['Live checks', '1 of 4 facts about Google as the program takes them, 2 not, 1 not tried'],
      [
        'Live checks: Is two so?',
        expect.stringMatching(/^Differs from what the program assumes: no:.*It costs this$/s),
      ],
      ['Live checks: Is three so?', expect.stringContaining('Could not be tried: down')],
    ]);
  });
});
