import { expect, test } from '@jest/globals';
import { recompute } from '../../src/jobs/recompute.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { DEMONSTRATION_FILES, POLICY_FILES } from './seed-files.ts';

const asCell = (text: string): Cell => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);
const tabs = new Map(
  [...POLICY_FILES, ...DEMONSTRATION_FILES].map(({ tab, headers, rows }) => [
    tab,
    { cells: [headers, ...rows.map((row) => row.map(asCell))] },
  ]),
);

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

test('the demonstration trust is read without a problem', () => {
  expect(problems).toEqual([]);
});

test('Heather First School is GREEN, and URGENT ACTION applies: the headteacher has been away for more than 20 school days', () => {
  expect(named('Heather First School')).toMatchObject({ indicated: 'GREEN', urgent: true });
  expect(metAt('Heather First School')).toEqual(['G1', 'G2', 'U6']);
});

test('Brackenfield Primary School is GREEN on evidence that decides all 31 criteria', () => {
  expect(named('Brackenfield Primary School')).toMatchObject({ indicated: 'GREEN', urgent: false, decided: 31 });
});

test('Ling Bank Primary School is YELLOW: a new headteacher and a dip, and could be AMBER without a comparable figure', () => {
  const school = named('Ling Bank Primary School');
  expect(school).toMatchObject({ indicated: 'YELLOW', urgent: false });
  expect(metAt('Ling Bank Primary School')).toEqual(expect.arrayContaining(['Y2', 'Y6']));
  expect(school.criteria.A4).toBe('unknown');
});

test('Corbie Edge High School is AMBER and could be RED: a year of results and the self-evaluation are missing', () => {
  const school = named('Corbie Edge High School');
  expect(school.indicated).toBe('AMBER');
  expect(metAt('Corbie Edge High School')).toEqual(expect.arrayContaining(['A1', 'A6']));
  expect(school.criteria).toMatchObject({ R2: 'unknown', R8: 'unknown', U5: 'unknown' });
});

test('all three of Ofsted’s frameworks are among the inspections', () => {
  const file = DEMONSTRATION_FILES.find(({ tab }) => tab === 'Inspections');
  const column = file?.headers.indexOf('Framework') ?? -1;
  const used = new Set(file?.rows.map((row) => row[column]).filter((framework) => framework !== ''));
  expect([...used].sort()).toEqual(['Overall effectiveness', 'Report card', 'Sub-judgements']);
});

test.each([
  ['2025-07-03', ['Heather First School', 'Brackenfield Primary School', 'Ling Bank Primary School']],
  ['2025-09-25', ['Corbie Edge High School']],
  ['2026-07-02', ['Heather First School', 'Brackenfield Primary School', 'Ling Bank Primary School']],
  ['2026-09-24', ['Corbie Edge High School']],
])('the history says what was indicated on %s', (day, names) => {
  const file = DEMONSTRATION_FILES.find(({ tab }) => tab === 'Category history');
  const at = (header: string): number => file?.headers.indexOf(header) ?? -1;
  const answer = onTheDay(day);
  for (const name of names) {
    const row = file?.rows.find((each) => each[at('School')] === name && each[at('On')] === day);
    const school = answer.schools.find((each) => each.school === name);
    expect(row?.[at('Indicated')]).toBe(school?.indicated);
    expect(row?.[at('Criteria met')]).toBe(school?.because.map(({ criterion }) => criterion).join(', '));
  }
});
