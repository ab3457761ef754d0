import { describe, expect, test } from '@jest/globals';
import { schema } from '../../src/jobs/schema.ts';

/** The contract with those who edit the workbook and make files for it: a tab, its columns, `*` for those of its key. */
const CONTRACT: Readonly<Record<string, string>> = {
  Schools:
    'URN* · School · Phase · Agreed in · Roll · LAESTAB · Predecessor URN · Opened · Joined trust · Academy body · Folder to work on · Folder from the trust · Folder figures',
  People: 'Email* · Name · Role* · URN* · From · To · Line manager · Gets mail',
  'Data captures':
    'URN* · Academic year* · Capture* · Measure* · Value · Lower · Upper · Pupils · Comparable schools · Status* · Code · Source · Updated',
  Inspections:
    'URN* · Date* · Kind* · Framework · Overall · Leadership · Quality of education · Behaviour and attitudes · Personal development · Inclusion · Curriculum and teaching · Achievement · Attendance and behaviour · Personal development and well-being · Leadership and governance · Early years · Sixth form · Safeguarding · Category of concern · Outcome · Report',
  'Self-evaluation': 'URN* · Academic year* · Term* · Submitted · Likely outcome · Leadership · Headlines · Link',
  Judgements: 'Ref* · URN · Kind · Value · Made on · Made by · Expires · Closed on · Note',
  Concerns:
    'Ref* · URN · Kind · Raised on · Raised by · Closed on · Case file · Commissioned on · Investigator · Investigator’s school · Report due · Report received · Plan agreed · Outcome',
  Priorities: 'Ref* · URN · Priority · From · To · Lead · Measure of success',
  Actions: 'Ref* · URN · Plan · Priority · Action · Lead · Due · Cost · Support wanted · RAG · Reviewed on · Evidence',
  'Capture grid': '',
  'Plan reviews': 'Action* · Reviewed on* · RAG · By · Note',
  Reviews:
    'Ref* · URN · Kind · Planned · Days · Team size · Focus · Focus agreed by · Lead · Team · Held on · Report · Fact-check · Correction · Outcome',
  Decisions: 'Ref* · URN · Kind · On · By · Reason · Response due',
  'Talent register':
    'Ref* · Name · Email · URN · Post · Expertise · Support available · Future leader · Stage · Nominated by · Nominated on · Reference received · Visit on · Decision on · Offer sent · Consent · Mentor · Reviewed on',
  Opportunities: 'Ref* · Person · Kind · From · To · Note',
  'Support requests':
    'Ref* · URN · Requested by · Requested on · Priority · Expertise wanted · Matched with · Decision · Decided on · Provider · Cost · Started · Ended · Impact',
  Challenges:
    'Ref* · URN · Submitted by · Submitted on · Category disputed · Concerns · Acknowledge by · Acknowledged on · Meet by · Meeting on · Decide by · Evidence · Decided by · Decision · Decided on · Reasons',
  Settings: 'Setting* · Value · Unit · What it does · Policy section',
  Measures: 'Measure* · Name · Phase · Kind · Unit · Better · Headline · Dashboard · Lowest · Highest',
  Benchmarks: 'Academic year* · Measure* · National · Status · Source',
  'Term dates': 'Date* · To · Kind* · Name · URN*',
  Cycle: 'Activity* · Applies to* · Every · Counted from · Owner · Tell · Lead days · Document · Policy section',
  'Support offer': 'Category* · Support* · Times a year · Focus agreed by · Policy section',
  'Policy queries': 'Query* · The policy says · And also says · Default taken · Confirmed by · Confirmed on',
  Start: '',
  Categories:
    'URN* · School · Indicated · Urgent · Because · Missing evidence · Would change if · Direction · Agreed · Agreed on · Agreed by · Reason for override · Disputed · As of',
  'Category history': 'URN · On · Indicated · Urgent · Agreed · Criteria met · Why it was written',
  Calendar: 'Task* · URN · Activity · Due · Owner · Level · Status · Done on · Not needed because · Document',
  Dashboard: '',
  Documents:
    'Key* · URN · Kind · Period · Version · File · Link · Digest · Made on · Left at · Audience · Status · Submitted on · Approved by · Approved on · For Directors · Nil return',
  Returns: 'Ref* · URN · Document · Tab · Row · Column · Was · Says · By · Collected on · Accept · Taken on · Answer',
  'Mail log': 'Key* · To · Subject · State · On · Items',
  'Run log': 'Started · Job · By · Seconds · Calls · Changed · Problems',
  Problems: 'Tab · Row · Column · Found · Expected · What to do',
};

const plan = schema.plan({ tabs: new Map() }, { today: '2026-10-05', now: '2026-10-05T09:00:00', who: '' }, {});
if ('refused' in plan) throw new Error(plan.refused);
const { tabs } = plan.answer;
const tabNamed = (name: string) => tabs.find(({ tab }) => tab === name);

describe.each(Object.entries(CONTRACT))('the tab %s', (name, columns) => {
  const wanted = columns === '' ? [] : columns.split(' · ');

  test('is there, with the columns of the contract', () => {
    const headers = tabNamed(name)?.columns.map(({ header }) => header);
    expect(headers).toEqual(expect.arrayContaining(wanted.map((column) => column.replace('*', ''))));
  });

  test('has the key of the contract', () => {
    const key = wanted.filter((column) => column.endsWith('*')).map((column) => column.replace('*', ''));
    if (key.length > 0) expect([...(tabNamed(name)?.key ?? [])].sort()).toEqual(key.sort());
  });
});

describe('every tab', () => {
  test('stands once', () => {
    expect(new Set(tabs.map(({ tab }) => tab)).size).toBe(tabs.length);
  });

  test('says what it is for, and its columns have headers that differ', () => {
    for (const { about, columns } of tabs) {
      expect(about).not.toBe('');
      expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
      expect(columns.every(({ header, holds }) => header !== '' && holds !== '')).toBe(true);
    }
  });

  test('has a key that is among its columns', () => {
    for (const { key, columns } of tabs)
      expect(columns.map(({ header }) => header)).toEqual(expect.arrayContaining([...key]));
  });
});

test('a choice lists its choices', () => {
  const phase = tabNamed('Schools')?.columns.find(({ header }) => header === 'Phase');
  expect(phase?.choices).toEqual(['Nursery', 'First', 'Primary', 'Middle', 'Secondary', 'All-through', 'Special']);
});

test('a column that the program writes says so', () => {
  const locked = tabNamed('Categories')?.columns.filter((column) => column.locked);
  expect(locked?.map(({ header }) => header)).toEqual(expect.arrayContaining(['URN', 'Indicated', 'Because', 'As of']));
  expect(locked?.map(({ header }) => header)).not.toContain('Agreed');
});

test('it is plain JSON, and asks for no tab and no change', () => {
  expect(JSON.parse(JSON.stringify(plan.answer))).toEqual(plan.answer);
  expect([schema.reads, plan.changes]).toEqual([[], []]);
});
