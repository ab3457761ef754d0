/** A year of a trust with a school of each colour, morning by morning, through the built bundle. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { isSchoolDay, termCalendar } from '../../../src/domain/school-days.ts';
import type { SimulateAnswer } from '../../../src/jobs/simulate.ts';
import type { Bundle } from '../../../src/local/bundle.ts';
import { DEMONSTRATION_FILES, POLICY_FILES } from '../../seeds/seed-files.ts';
import { SETTINGS } from '../mail/a-trust.ts';
import { builtBundle, hostWith, serve, type Table, type Tables, TRUST } from '../trust.ts';

const COLOURS = ['GREEN', 'YELLOW', 'AMBER', 'RED'] as const;
const URN = { GREEN: 100001, YELLOW: 100002, AMBER: 100003, RED: 100004 } as const;
const HEAD = 'head@green.example';
const CHAIR = 'chair@green.example';
const CEO = 'ceo@trust.example';
const DIRECTOR = 'director@trust.example';

const seed = (name: string): Table => {
  const file = [...POLICY_FILES, ...DEMONSTRATION_FILES].find(({ tab }) => tab === name);
  if (!file) throw new Error(`There is no seed of ${name}.`);
  return [file.headers, ...file.rows];
};

const FOUR_COLOURS: Tables = {
  ...TRUST,
  Inspections: TRUST['Inspections']?.slice(0, 1) ?? [],
  Settings: [...SETTINGS, ['calendar.from', '2025-09-01']],
  Cycle: seed('Cycle'),
  'Term dates': seed('Term dates'),
  Schools: [['URN', 'School', 'Phase'], ...COLOURS.map((colour) => [URN[colour], `${colour} School`, 'Primary'])],
  Categories: [
    ['URN', 'Agreed', 'Agreed on', 'Agreed by'],
    ...COLOURS.map((colour) => [URN[colour], colour, '2025-07-02', 'Executive Team']),
  ],
  People: [
    ['Email', 'Name', 'Role', 'URN'],
    [CEO, 'Cy Clay', 'CEO', ''],
    ['sil@trust.example', 'Si Lark', 'School Improvement Lead', ''],
    [DIRECTOR, 'Di Dale', 'Director', ''],
    [HEAD, 'Ann Ash', 'Headteacher', URN.GREEN],
    [CHAIR, 'Cat Cork', 'Chair of Academy Committee', URN.GREEN],
  ],
};

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

function simulated(request: object): SimulateAnswer {
  const reply = serve(hostWith(bundle, FOUR_COLOURS, { latency: 'none' }), { job: 'simulate', request });
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data.answer as SimulateAnswer;
}

describe('two years in which each task is done on its day', () => {
  let years: SimulateAnswer;
  beforeAll(() => {
    years = simulated({ from: '2025-09-01', to: '2027-08-31' });
  });
  const inSecond = (activity: string, urn: string) =>
    years.tasks.filter((task) => task.activity === activity && task.urn === urn && task.due >= '2026-09-01').length;

  test.each([
    ['Peer review', 1, 1, 2, 3],
    ['Safeguarding review', 1, 1, 1, 2],
    ['Executive Team review', 0, 3, 6, 11],
    ['RRCP review', 0, 0, 6, 11],
    ['Headteacher appraisal', 1, 1, 1, 1],
    ['Data capture', 6, 6, 6, 6],
    ['Headteacher report', 3, 3, 3, 3],
    ['Summary SEF', 3, 3, 3, 3],
    ['Commitment Plan', 1, 1, 1, 1],
    ['School priorities (2–3)', 1, 1, 1, 1],
    ['Talent nominations', 1, 1, 1, 1],
  ])('%s, in the second: GREEN %i, YELLOW %i, AMBER %i, RED %i', (activity, ...counts) => {
    expect(COLOURS.map((colour) => inSecond(activity, String(URN[colour])))).toEqual(counts);
  });
  test.each([
    ['Executive Team meeting', 6],
    ['Data Dashboard', 3],
    ['Board assurance report', 3],
    ['SEF headlines', 3],
    ['CEO appraisal', 1],
    ['Trust priorities (1–2, three years)', 1],
    ['Talent register refreshed', 1],
  ])('%s, of the trust: %i', (activity, count) => expect(inSecond(activity, '')).toBe(count));

  test('everything is done on its due day', () => {
    expect(years.tasks.filter(({ status, closedOn, due }) => status !== 'Done' || closedOn !== due)).toEqual([]);
  });
  test('no mail goes on a day without school, and nobody has two on one day', () => {
    const rows = seed('Term dates')
      .slice(1)
      .flatMap(([date, to, kind, name, urn]) =>
        urn ? [] : [{ date: String(date), to: String(to || date), kind, name }],
      );
    const calendar = termCalendar(rows as never, '');
    expect(years.mails.length).toBeGreaterThan(100);
    expect(years.mails.filter(({ on }) => !isSchoolDay(calendar, on))).toEqual([]);
    const keys = years.mails.map(({ on, to }) => `${on} ${to}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('what nobody does', () => {
  let autumn: SimulateAnswer;
  beforeAll(() => {
    autumn = simulated({ from: '2026-09-01', to: '2027-02-26', people: 'silent' });
  });
  const plan = () =>
    autumn.tasks.find(({ activity, urn }) => activity === 'School priorities (2–3)' && urn === String(URN.GREEN));
  /** The first day on which somebody hears of the GREEN school's overdue priorities: its owner is the headteacher, and only the CEO is told. */
  const firstHeard = (address: string) => {
    const { task = '', due = '' } = plan() ?? {};
    return autumn.mails.find(({ to, on, items }) => to === address && on > due && items.includes(task))?.on ?? 'never';
  };

  test('stays overdue', () => expect(plan()?.status).toBe('Overdue'));
  test('climbs a monitoring level after each ten school days: the Chair, and in the end the Board', () => {
    const [head = '', chair = '', director = ''] = [HEAD, CHAIR, DIRECTOR].map(firstHeard);
    expect([head, chair, director]).not.toContain('never');
    expect(head < chair && chair < director).toBe(true);
  });
});

test('a task that is done late is done on the eighth school day after: 2 November 2026 is none', () => {
  const late = simulated({ from: '2026-09-01', to: '2026-12-18', people: 'late' });
  const capture = late.tasks.find(({ activity, urn }) => activity === 'Data capture' && urn === String(URN.GREEN));
  expect(capture).toMatchObject({ due: '2026-10-23', status: 'Done', closedOn: '2026-11-12' });
});

test('a stretch that ends before it begins is refused', () => {
  expect(() => simulated({ from: '2026-09-01', to: '2026-08-31' })).toThrow(/no stretch of days/);
});
