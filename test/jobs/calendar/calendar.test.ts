/** The calendar in its tab: what is put where, what closes a task, what people typed, and what is said of it. */
import { describe, expect, test } from '@jest/globals';
import type { Lines } from '../../workbook/sheets.ts';
import { planned as plannedOn } from '../daily/planned.ts';

const TODAY = '2026-10-12';
const OAK = 1;
const TERMS = [
  ['Autumn 1', '2026-09-02', '2026-10-23'],
  ['Autumn 2', '2026-11-02', '2026-12-18'],
  ['Spring 1', '2027-01-04', '2027-02-12'],
  ['Spring 2', '2027-02-22', '2027-03-25'],
  ['Summer 1', '2027-04-12', '2027-05-28'],
  ['Summer 2', '2027-06-07', '2027-07-20'],
].map(([name = '', date = '', to = '']) => ({ Date: date, To: to, Kind: 'Teaching', Name: name, URN: '' }));

const rule = (activity: string, every: string, from: string, more: Lines[string][number] = {}) => ({
  Activity: activity,
  'Applies to': 'Every school',
  Every: every,
  'Counted from': from,
  Owner: 'Headteacher',
  Tell: 'CEO',
  'Lead days': 10,
  ...more,
});
const CYCLE: Lines[string] = [
  rule('Data capture', 'Half term', 'End of period', { Document: 'Capture return' }),
  rule('Headteacher report', 'Term', 'Academy meeting', { 'Days before': 5, Document: 'Headteacher report' }),
  rule('Summary SEF', 'Term', 'End of Autumn 1'),
  rule('School priorities (2–3)', 'Year', 'End of Autumn 1'),
  rule('Commitment Plan', 'Year', 'End of Autumn 1', { Document: 'Commitment Plan' }),
  rule('Peer review', 'Year', 'Last due', { Owner: 'School Improvement Lead' }),
  rule('Category agreement, primary', 'Year', 'First week of July', { 'Applies to': 'July schools', Owner: 'CEO' }),
  rule('Board assurance report', 'Term', 'Board meeting', { 'Applies to': 'Trust', Owner: 'Chair of Board' }),
];
const BOOK: Lines = {
  Settings: [{ Setting: 'calendar.from', Value: '2026-09-10' }],
  'Term dates': TERMS,
  Cycle: CYCLE,
};

const planned = (tabs: Lines = {}, today = TODAY) => {
  const plan = plannedOn({ ...BOOK, ...tabs }, today);
  const tasks = new Map(plan.puts('Calendar'));
  return { ...plan, tasks, problems: plan.answer.problems.filter(({ tab }) => tab === 'Calendar' || tab === 'Cycle') };
};
/** The tab as a plan leaves it. */
const rowsAfter = (tasks: ReadonlyMap<string, object>): Lines[string] =>
  [...tasks].map(([task, fields]) => {
    const f = fields as Record<string, string | number | null>;
    const cell = (field: string) => f[field] ?? '';
    return {
      Task: task,
      URN: cell('urn'),
      School: cell('school'),
      Activity: cell('activity'),
      Due: cell('due'),
      Owner: cell('owner'),
      Level: cell('level'),
      Status: cell('status'),
      'Done on': '',
      'Not needed because': '',
      Document: cell('document'),
      Period: cell('period'),
      'Made for': cell('madeFor'),
      'Closed by': cell('because'),
    };
  });
const statusOf = (tabs: Lines, task: string) => {
  const fields = planned(tabs).tasks.get(task);
  return [fields?.['status'], fields?.['because']];
};

describe('the rows', () => {
  const { tasks } = planned();
  test('each has its own name, school, date, owner, level and status', () => {
    expect(tasks.get('1·Data capture·2026/27 Autumn 1')).toEqual({
      urn: '1',
      school: 'Oak School',
      activity: 'Data capture',
      due: '2026-10-23',
      owner: 'Headteacher',
      level: 1,
      status: 'Due',
      document: null,
      period: '2026/27 Autumn 1',
      madeFor: 'Every school · Half term',
      because: null,
    });
    expect(tasks.get('trust·Board assurance report·2026/27 Autumn')).toMatchObject({
      urn: null,
      level: 4,
      due: '2026-12-18',
    });
    expect([...tasks.keys()].filter((task) => task.startsWith('1·Peer review'))).toEqual(['1·Peer review·2026/27·1']);
  });
  test('are put in the order of their due dates', () => {
    const dues = [...tasks.values()].map(({ due }) => String(due));
    expect(dues).toEqual([...dues].sort());
  });
  test('only those that differ are put again', () => {
    const held = rowsAfter(tasks);
    expect(planned({ Calendar: held }).tasks.size).toBe(0);
    const next = planned({ Calendar: held }, '2026-11-23').tasks;
    expect(new Set([...next.values()].map(({ status }) => status))).toEqual(new Set(['Overdue', 'Due']));
    expect(next.size).toBeLessThan(tasks.size);
  });
  test('show the document that was made for them, its latest version', () => {
    const made = (version: number, link: string, status = 'Made') => ({
      Key: `1·Headteacher report·2026/27 Autumn·${version}`,
      URN: OAK,
      Kind: 'Headteacher report',
      Period: '2026/27 Autumn',
      Version: version,
      Link: link,
      Status: status,
    });
    const Documents = [made(1, 'https://example.org/1', 'Superseded'), made(2, 'https://example.org/2')];
    expect(planned({ Documents }).tasks.get('1·Headteacher report·2026/27 Autumn')?.['document']).toBe(
      'https://example.org/2',
    );
  });
});

test('a meeting each fortnight shows the agenda of the half term it falls in', () => {
  const Cycle = [
    rule('Headteacher board', 'Fortnight', 'Start of period', { 'Applies to': 'Trust', Document: 'Board agenda' }),
  ];
  const Documents = [
    {
      Key: 'trust·Board agenda·2026/27 Autumn 1·1',
      Kind: 'Board agenda',
      Period: '2026/27 Autumn 1',
      Version: 1,
      Link: 'https://example.org/agenda',
      Status: 'Made',
    },
  ];
  const shown = [...planned({ Cycle, Documents }, '2026-09-10').tasks.values()].map((task) => [
    String(task['due']) < '2026-11-02',
    task['document'],
  ]);
  expect(shown.filter(([first]) => first).map(([, link]) => link)).toContain('https://example.org/agenda');
  expect(new Set(shown.map(([first, link]) => `${first} ${link}`))).toEqual(
    new Set(['true https://example.org/agenda', 'false null']),
  );
});

describe('status on the day', () => {
  test.each([
    ['2026-10-08', 'Upcoming'],
    ['2026-10-09', 'Due'],
    ['2026-10-23', 'Due'],
    ['2026-10-24', 'Overdue'],
  ])('on %s a capture due on 23 October, with ten school days’ lead, is %s', (today, status) => {
    expect(planned({}, today).tasks.get('1·Data capture·2026/27 Autumn 1')?.['status']).toBe(status);
  });
});

describe('what the workbook says is done is done', () => {
  const figures = (...measures: readonly string[]) =>
    measures.map((measure) => ({
      URN: OAK,
      'Academic year': '2026/27',
      Capture: 'Autumn 1',
      Measure: measure,
      Status: 'School',
      Value: 50,
    }));
  const CAPTURE = '1·Data capture·2026/27 Autumn 1';
  test('a capture that is in, whole', () => {
    const tabs = { 'Data captures': figures('ABSENCE', 'PERSISTENT_ABSENCE', 'RWM_EXP') };
    expect(statusOf(tabs, CAPTURE)).toEqual(['Done', 'The figures are in Data captures']);
  });
  test('a capture of which one figure is missing is not', () => {
    expect(statusOf({ 'Data captures': figures('ABSENCE', 'RWM_EXP') }, CAPTURE)[0]).toBe('Due');
  });
  const aDocument = (kind: string, period: string, more: Lines[string][number]) => [
    { Key: `1·${kind}·${period}·1`, URN: OAK, Kind: kind, Period: period, Version: 1, Status: 'Made', ...more },
  ];
  test('a nil return', () => {
    const Documents = aDocument('Capture return', '2026/27 Autumn 1', { 'Nil return': 'Yes' });
    expect(statusOf({ Documents }, '1·Data capture·2026/27 Autumn 1')).toEqual(['Done', 'A nil return']);
  });
  test('a report that was submitted, of that term alone', () => {
    const Documents = aDocument('Headteacher report', '2026/27 Autumn', { 'Submitted on': '2026-10-09' });
    expect(statusOf({ Documents }, '1·Headteacher report·2026/27 Autumn')).toEqual([
      'Done',
      'Submitted 9 October 2026',
    ]);
    expect(statusOf({ Documents }, '1·Headteacher report·2026/27 Spring')[0]).toBe('Upcoming');
  });
  test('a self-evaluation', () => {
    const row = { URN: OAK, 'Academic year': '2026/27', Term: 'Autumn', Submitted: '2026-10-08' };
    expect(statusOf({ 'Self-evaluation': [row] }, '1·Summary SEF·2026/27 Autumn')).toEqual([
      'Done',
      'Submitted 8 October 2026',
    ]);
  });
  test.each([
    [1, 'Due'],
    [2, 'Done'],
    [3, 'Done'],
    [4, 'Due'],
  ])('%i priorities of a school: %s', (count, status) => {
    const Priorities = Array.from({ length: count }, (_, index) => ({
      Ref: `P${index}`,
      URN: OAK,
      Priority: 'Reading',
      From: '2026-09-01',
      To: '2027-08-31',
    }));
    expect(statusOf({ Priorities }, '1·School priorities (2–3)·2026/27')[0]).toBe(status);
  });
  test('a review that was held, and no other', () => {
    const { tasks } = planned({}, '2026-10-12');
    const due = tasks.get('1·Peer review·2026/27·1')?.['due'];
    const Reviews = [{ Ref: 'R1', URN: OAK, Kind: 'Peer review', 'Held on': due ?? '' }];
    const after = planned({ Calendar: rowsAfter(tasks), Reviews }, String(due));
    expect(after.tasks.get('1·Peer review·2026/27·1')?.['status']).toBe('Done');
    expect(after.tasks.get('2·Peer review·2026/27·1')?.['status']).not.toBe('Done');
  });
  test('a category that was agreed in its month', () => {
    const Categories = [{ URN: OAK, Agreed: 'GREEN', 'Agreed on': '2027-07-01' }];
    const task = planned({ Categories }, '2027-07-01').tasks.get('1·Category agreement, primary·2026/27');
    expect([task?.['status'], task?.['because']]).toEqual(['Done', 'Agreed 1 July 2027']);
  });
});

describe('what people type', () => {
  const TASK = '1·Commitment Plan·2026/27';
  const typed = (more: Lines[string][number]) => [
    { Task: TASK, URN: OAK, Activity: 'Commitment Plan', Due: '2026-10-23', Period: '2026/27', ...more },
  ];
  test('a day closes the task, and is never written over', () => {
    const fields = planned({ Calendar: typed({ 'Done on': '2026-10-09' }) }).tasks.get(TASK);
    expect(fields).toMatchObject({ status: 'Done' });
    expect(Object.keys(fields ?? {})).not.toContain('doneOn');
    expect(Object.keys(fields ?? {})).not.toContain('notNeeded');
  });
  test('a reason closes it as well', () => {
    const Calendar = typed({ 'Not needed because': 'The school closes in December' });
    expect(planned({ Calendar }).tasks.get(TASK)).toMatchObject({ status: 'Not needed' });
  });
  test('a day to come is a problem, and the task stays open', () => {
    const { tasks, problems } = planned({ Calendar: typed({ 'Done on': '2026-10-13' }) });
    expect(tasks.get(TASK)).toMatchObject({ status: 'Due' });
    expect(problems).toMatchObject([{ tab: 'Calendar', row: 2, column: 'Done on', found: '13 October 2026' }]);
  });
  test('today is no day to come', () => {
    const { tasks, problems } = planned({ Calendar: typed({ 'Done on': TODAY }) });
    expect(tasks.get(TASK)).toMatchObject({ status: 'Done' });
    expect(problems).toEqual([]);
  });
  test('a day that cannot be read is a problem, and the task stays open', () => {
    const { tasks, problems } = planned({ Calendar: typed({ 'Done on': 'last week' }) });
    expect(tasks.get(TASK)).toMatchObject({ status: 'Due' });
    expect(problems).toMatchObject([{ tab: 'Calendar', column: 'Done on', found: 'last week' }]);
  });
  test('both are a problem, and the task counts as done', () => {
    const { tasks, problems } = planned({ Calendar: typed({ 'Done on': '2026-10-09', 'Not needed because': 'No' }) });
    expect(tasks.get(TASK)).toMatchObject({ status: 'Done' });
    expect(problems).toMatchObject([{ tab: 'Calendar', column: 'Not needed because' }]);
  });
  test('a row of their own is left as it is', () => {
    const Calendar = [{ Task: 'Ring the bishop', URN: OAK, Activity: 'A call', Due: '2026-10-02' }];
    expect(planned({ Calendar }).tasks.has('Ring the bishop')).toBe(false);
  });
});

describe('what is no longer asked', () => {
  const { tasks } = planned();
  const without = CYCLE.filter((row) => row['Activity'] !== 'Commitment Plan');
  const after = planned({ Calendar: rowsAfter(tasks), Cycle: without });
  test('says so in the program’s own columns, and only if the row is still there', () => {
    const change = after.changes.find((each) => each.kind === 'put row' && each.key[0] === '1·Commitment Plan·2026/27');
    expect(change).toMatchObject({
      fields: { status: 'Not needed', because: 'The cycle no longer asks for it' },
      when: { task: '1·Commitment Plan·2026/27' },
    });
  });
  test('comes back with its date when it is asked again', () => {
    const rows = rowsAfter(tasks).map((row) =>
      String(row['Activity']) === 'Commitment Plan'
        ? { ...row, Status: 'Not needed', 'Closed by': 'The cycle no longer asks for it' }
        : row,
    );
    expect(planned({ Calendar: rows }).tasks.get('1·Commitment Plan·2026/27')).toMatchObject({
      status: 'Due',
      due: '2026-10-23',
      because: null,
    });
  });
});

describe('what is wrong with the cycle', () => {
  test('a row that makes no task is a problem of Cycle', () => {
    const Cycle = [...CYCLE, rule('Something', 'Half term', 'Start of Autumn 2')];
    expect(planned({ Cycle }).problems).toMatchObject([
      { tab: 'Cycle', row: CYCLE.length + 2, found: 'Half term, counted from Start of Autumn 2' },
    ]);
  });
  test('a school year without lessons has one problem, and no task', () => {
    const plan = planned({
      'Term dates': [{ Date: '2026-12-25', Kind: 'Bank holiday', Name: 'Christmas', To: '', URN: '' }],
    });
    expect(plan.tasks.size).toBe(0);
    const found = plan.answer.problems.filter(({ found: text }) => text.includes('Teaching'));
    expect(found).toHaveLength(1);
  });
  test('without a first day of the calendar there are no tasks', () => {
    expect(planned({ Settings: [{ Setting: 'trust.name', Value: 'A trust' }] }).tasks.size).toBe(0);
  });
});
