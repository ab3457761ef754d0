import { describe, expect, test } from '@jest/globals';
import { recompute } from '../../src/jobs/recompute.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { ON_PURPOSE } from './on-purpose.ts';
import { DEMONSTRATION_FILES, POLICY_FILES, rowsIn } from './seed-files.ts';

const asCell = (text: string): Cell => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);
const tabs = new Map(
  [...POLICY_FILES, ...DEMONSTRATION_FILES].map(({ tab, headers, rows }) => [
    tab,
    { cells: [headers, ...rows.map((row) => row.map(asCell))] },
  ]),
);
const rows = (tab: string) => rowsIn(DEMONSTRATION_FILES, tab);

function onTheDay(today: string) {
  const plan = recompute.plan({ tabs }, { today, now: `${today}T07:00:00`, who: 'installer@example.org' }, {});
  if ('refused' in plan) throw new Error(plan.refused);
  return plan.answer;
}

const { schools, problems } = onTheDay('2026-10-05');
const named = (name: string) => {
  const school = schools.find((each) => each.school === name);
  if (!school) throw new Error(`${name} is not in the seeds`);
  return school;
};
const metAt = (name: string): readonly string[] => named(name).because.map(({ criterion }) => criterion);
const couldBe = (name: string): readonly string[] =>
  named(name).couldBe.map((say) => /could be (\w+)/.exec(say)?.[1] ?? say);

describe('on 5 October 2026', () => {
  test.each([
    ['Heather First School', 'GREEN', 'Steady', ['G1', 'G2', 'U6']],
    ['Brackenfield Primary School', 'GREEN', 'Steady', ['G1', 'G2']],
    ['Ling Bank Primary School', 'YELLOW', 'Declining', ['G1', 'G2', 'Y2', 'Y6']],
    ['Corbie Edge High School', 'AMBER', 'Improving', ['A1', 'A6']],
    ['Alderwath Academy', 'YELLOW', 'Steady', ['G2', 'G4', 'Y7']],
    ['Quernmere Middle School', 'AMBER', 'Declining', ['G1', 'G2', 'A3']],
    ['Thackrow Primary School', 'GREEN', 'Steady', ['G1', 'G2']],
    ['Sallowbeck Primary School', 'YELLOW', 'New', ['Y3', 'Y4']],
    ['Peatrigg Primary School', 'RED', 'Steady', ['R1', 'R2', 'R3', 'R7', 'R8']],
    ['Lapwing Garth School', 'AMBER', 'Declining', ['G1', 'G2', 'A5']],
    ['Otterslack High School', 'YELLOW', 'Improving', ['Y3', 'Y4', 'Y5', 'U1']],
    ['Dunnockthorpe Nursery School', 'Not yet set', 'New', []],
  ])('%s is %s and %s', (name, indicated, direction, met) => {
    expect(named(name)).toMatchObject({ indicated, direction });
    expect(metAt(name)).toEqual(met);
  });

  test('the trust has no other school', () => {
    expect(schools).toHaveLength(12);
  });

  test('URGENT ACTION applies to two schools: a headteacher away for 49 school days, and a financial concern', () => {
    expect(schools.filter(({ urgent }) => urgent).map(({ school }) => school)).toEqual([
      'Heather First School',
      'Otterslack High School',
    ]);
    expect(named('Heather First School').because.find(({ criterion }) => criterion === 'U6')?.fact).toContain(
      '49 school days',
    );
  });

  test('Brackenfield Primary School is GREEN on evidence that decides all 31 criteria', () => {
    expect(named('Brackenfield Primary School').decided).toBe(31);
  });

  test('Ling Bank Primary School could be AMBER: no figure of comparable schools', () => {
    expect(couldBe('Ling Bank Primary School')).toEqual(['AMBER']);
    expect(named('Ling Bank Primary School').criteria.A4).toBe('unknown');
  });

  test('Corbie Edge High School could be RED: a year of results and the self-evaluation are missing', () => {
    expect(couldBe('Corbie Edge High School')).toEqual(['RED']);
    expect(named('Corbie Edge High School').criteria).toMatchObject({ R2: 'unknown', R8: 'unknown', U5: 'unknown' });
  });

  test('Alderwath Academy is short of comparable schools in key stage 4 alone', () => {
    const fact = named('Alderwath Academy').because.find(({ criterion }) => criterion === 'Y7')?.fact;
    expect(fact).toContain('Attainment 8 45.3 in 2024/25 (Revised), 4.2 points below comparable schools');
    expect(fact).not.toContain('reading');
  });

  test('Thackrow Primary School’s suppressed figures leave every outcome unknown, never zero', () => {
    expect(couldBe('Thackrow Primary School')).toEqual(['RED', 'AMBER', 'YELLOW']);
    expect(named('Thackrow Primary School').criteria).toMatchObject({ R7: 'unknown', A4: 'unknown', Y6: 'unknown' });
  });

  test('Sallowbeck Primary School’s two reviews of its plan show rapid improvement: Y3 and not A1', () => {
    const fact = named('Sallowbeck Primary School').because.find(({ criterion }) => criterion === 'Y3')?.fact;
    expect(fact).toContain('2 of 4 RRCP actions reviewed on 8 July 2026 GREEN');
    expect(fact).toContain('3 of 4 RRCP actions reviewed on 30 September 2026 GREEN');
    expect(named('Sallowbeck Primary School').criteria.A1).toBe('not met');
  });

  test('Dunnockthorpe Nursery School is not yet set: nothing is held, so nothing is said', () => {
    expect(named('Dunnockthorpe Nursery School').missing.length).toBeGreaterThan(0);
    expect(couldBe('Dunnockthorpe Nursery School')).toEqual(['RED', 'AMBER', 'YELLOW', 'GREEN']);
  });

  test('Problems has the mess that is there on purpose, and nothing else', () => {
    const told = problems.map(({ tab, column, found }) => ({ tab, column, found }));
    expect(told).toEqual(ON_PURPOSE.map(({ tab, column, found }) => ({ tab, column, found })));
  });
});

test('a percentage typed as 72% or 70%, a school’s name for its URN and a stray space are read as what they mean', () => {
  const written = rows('Data captures').map((row) => [row['URN'], row['Value']]);
  expect(written).toEqual(
    expect.arrayContaining([
      ['900005', '72%'],
      ['900002', '70%'],
      ['Ling Bank Primary School', '6.4'],
      ['900010', '9.9 '],
    ]),
  );
});

test('all three of Ofsted’s frameworks are among the inspections', () => {
  const used = new Set(rows('Inspections').map((row) => row['Framework']));
  used.delete('');
  expect([...used].sort()).toEqual(['Overall effectiveness', 'Report card', 'Sub-judgements']);
});

test('the one override has its reason', () => {
  const overridden = rows('Categories').filter(
    (row) => row['Agreed'] !== schools.find(({ urn }) => urn === row['URN'])?.indicated,
  );
  expect(overridden.map((row) => row['School'])).toEqual(['Heather First School']);
  expect(rows('Categories').filter((row) => row['Reason for override'] !== '')).toEqual(overridden);
});

describe('the history says what was indicated', () => {
  const history = rows('Category history');
  const days = [...new Set(history.map((row) => row['On'] ?? ''))].sort();

  test.each(days)('on %s', (day) => {
    const answer = onTheDay(day);
    for (const row of history.filter((each) => each['On'] === day)) {
      const school = answer.schools.find(({ urn }) => urn === row['URN']);
      expect({
        school: row['School'],
        indicated: row['Indicated'],
        urgent: row['Urgent'],
        met: row['Criteria met'],
      }).toEqual({
        school: school?.school,
        indicated: school?.indicated,
        urgent: school?.urgent ? 'Yes' : 'No',
        met: school?.because.map(({ criterion }) => criterion).join(', '),
      });
    }
  });

  test('the agreed colour of each school is the last one in its history', () => {
    for (const { URN, Agreed, 'Agreed on': on } of rows('Categories')) {
      const last = history.filter((row) => row['URN'] === URN).pop();
      expect([last?.['URN'], last?.['Agreed'], last?.['Agreed on']]).toEqual([URN, Agreed, on]);
    }
  });
});

test('every Ref that a row gives is the Ref of a row, save the one that is there on purpose', () => {
  const refs = (tab: string, header: string) => new Set(rows(tab).map((row) => row[header] ?? ''));
  const strays = (tab: string, header: string, of: string): readonly string[] =>
    [...refs(tab, header)].filter((ref) => ref !== '' && !refs(of, 'Ref').has(ref));
  expect(strays('Actions', 'Priority', 'Priorities')).toEqual([]);
  expect(strays('Opportunities', 'Person', 'Talent register')).toEqual([]);
  expect(strays('Support requests', 'Matched with', 'Talent register')).toEqual([]);
  expect(strays('Plan reviews', 'Action', 'Actions')).toEqual(['A81']);
});

test('nobody reviews or investigates a school they work at', () => {
  const schoolsOf = (email: string | undefined) =>
    rows('People')
      .filter((row) => row['Email'] === email && row['To'] === '')
      .map((row) => row['URN']);
  const own = rows('Reviews').filter((row) =>
    (row['Team'] ?? '').split(', ').some((email) => schoolsOf(email).includes(row['URN'])),
  );
  expect(own).toEqual([]);
  expect(rows('Concerns').filter((row) => row['Investigator’s school'] === row['School'])).toEqual([]);
});

test('the settings of the demonstration differ from the policy’s in their values alone', () => {
  const policy = rowsIn(POLICY_FILES, 'Settings');
  for (const row of rows('Settings')) {
    const own = policy.find((each) => each['Setting'] === row['Setting']);
    expect({ ...row, Value: '' }).toEqual({ ...own, Value: '' });
  }
});
