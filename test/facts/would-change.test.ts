import { describe, expect, test } from '@jest/globals';
import { type Cell, decideOne, type SchoolAnswer, type Tabs } from '../support/decide.ts';
import {
  aConcern,
  aHeadteacher,
  aJudgement,
  anInspection,
  aSchool,
  type Cells,
  FOUR_YEARS,
  ks2,
  ks4,
  likely,
  progress,
  publishedKs2,
  publishedKs4,
  rapid,
  row,
  steadySchool,
  TODAY,
  workbook,
} from '../support/rows.ts';

type Entry = SchoolAnswer['wouldChangeIf'][number];
type Change = Entry['changes'][number];

const SERIOUS_FIRST = ['RED', 'AMBER', 'YELLOW', 'GREEN', 'Not yet set'];
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'Data captures': ['URN', 'Academic year', 'Capture', 'Measure', 'Status'],
  'Self-evaluation': ['URN', 'Academic year', 'Term'],
  Judgements: ['Ref'],
  'Plan reviews': ['Action', 'Reviewed on'],
};

const keyOf = (tab: string, cells: Cells): string =>
  (KEYS[tab] ?? ['URN'])
    .map((header) => cells[header] ?? null)
    .map((cell) => (cell instanceof Date ? cell.toLocaleDateString('en-CA') : String(cell)))
    .join('·');

/** The cells of one changed or new row, dates as dates. */
const dated = (tab: string, cells: Cells): Cells => row(tab, cells)[tab]?.[0] ?? {};

function edited(tabs: Tabs, { tab, key, column, to }: Change): Tabs {
  const rows = tabs[tab] ?? [];
  if (!rows.some((cells) => keyOf(tab, cells) === key)) throw new Error(`${tab} has no row ${key}`);
  return {
    ...tabs,
    [tab]: rows.map((cells) => (keyOf(tab, cells) === key ? dated(tab, { ...cells, [column]: to as Cell }) : cells)),
  };
}

/** The workbook with every change of an entry made; what is new in a tab is a row until a column comes again. */
function applied(tabs: Tabs, changes: readonly Change[]): Tabs {
  const added: { tab: string; cells: Record<string, Cell> }[] = [];
  for (const { tab, column, to } of changes.filter(({ key }) => key === 'new')) {
    const open = added.find((one) => one.tab === tab && !(column in one.cells));
    if (open) open.cells[column] = to as Cell;
    else added.push({ tab, cells: { [column]: to as Cell } });
  }
  const kept = changes.filter(({ key }) => key !== 'new').reduce(edited, tabs);
  return workbook(kept, ...added.map(({ tab, cells }) => row(tab, cells)));
}

const step = ({ key }: Change): number => (/_PROG|P8/.test(key) ? 0.01 : 0.1);

/** The same changes, one figure a step nearer to what it was. */
function steppedBack(changes: readonly Change[]): readonly (readonly Change[])[] {
  return changes.flatMap((change, index) => {
    const { from, to } = change;
    if (typeof from !== 'number' || typeof to !== 'number') return [];
    const nearer = Math.round((to - Math.sign(to - from) * step(change)) * 100) / 100;
    return [changes.map((one, at) => (at === index ? { ...change, to: nearer } : one))];
  });
}

const level = (figures: Parameters<typeof ks2>[1]): Tabs =>
  workbook(
    aSchool(),
    publishedKs2(FOUR_YEARS),
    ...FOUR_YEARS.map((year) => ks2(year, figures)),
    aHeadteacher('2010-09-01'),
    anInspection('2014-01-15', { Overall: 2, Leadership: 2 }),
  );
const steady = workbook(steadySchool(), publishedKs2(FOUR_YEARS));
const falling = workbook(
  aSchool(),
  publishedKs2(FOUR_YEARS),
  ...[82, 79, 76, 73].map((rwm, index) => ks2(FOUR_YEARS[index] ?? '', { rwm, comparable: 73, ...progress(0) })),
  likely('Good'),
);
const secondary = (p8: number, att8 = 45): Tabs =>
  workbook(
    aSchool({ Phase: 'Secondary' }),
    publishedKs4(FOUR_YEARS),
    ...FOUR_YEARS.map((year) => ks4(year, { att8, comparable: 46, p8: [p8, p8 + 0.2] })),
    likely('Good'),
    rapid('No'),
  );

const SCHOOLS: readonly (readonly [string, Tabs])[] = [
  ['a steady school', steady],
  ['a steady school without a view', level({ rwm: 75, comparable: 75, ...progress(0) })],
  [
    'a school close to the floor, not rapid',
    workbook(level({ rwm: 67.7, comparable: 67, ...progress(-4.5) }), likely('Good'), rapid('No')),
  ],
  ['a school below the floor, not rapid', workbook(level({ rwm: 60, comparable: 60, ...progress(-8) }), rapid('No'))],
  [
    'a school 7 points short of comparable schools',
    workbook(level({ rwm: 75, comparable: 82, ...progress(0) }), likely('Good')),
  ],
  [
    'a school 12 points short of comparable schools',
    workbook(level({ rwm: 75, comparable: 87, ...progress(0) }), likely('Good')),
  ],
  ['a school with three falls', falling],
  ['a coasting school', workbook(level({ rwm: 80, comparable: 80, ...progress(-3) }), likely('Good'))],
  [
    'a school likely to require improvement',
    workbook(level({ rwm: 75, comparable: 75, ...progress(0) }), likely('Requires improvement')),
  ],
  [
    'a school likely to be inadequate',
    workbook(level({ rwm: 75, comparable: 75, ...progress(0) }), likely('Inadequate')),
  ],
  ['a school under a warning letter', workbook(steady, aJudgement('Warning letter', 'Yes', '2019-06-03'))],
  [
    'a vulnerable school with early signs',
    workbook(
      steady,
      aJudgement('Vulnerability', 'Yes', '2019-03-04'),
      aJudgement('Early signs of improvement', 'Yes', '2019-06-03'),
    ),
  ],
  [
    'a school with inexperienced leaders',
    workbook(steady, aJudgement('Inexperienced senior leadership', 'Yes', '2019-06-03')),
  ],
  [
    'a school that requires improvement, not rapid',
    workbook(steady, anInspection('2018-03-01', { Overall: 3, Leadership: 3 }), rapid('No')),
  ],
  ['an inadequate school', workbook(steady, anInspection('2018-03-01', { Overall: 4 }))],
  ['a school with a concern', workbook(steady, aConcern('Safeguarding', '2019-09-16'))],
  ['a secondary close to the floor', secondary(-0.4)],
  ['a secondary below the floor', secondary(-0.8)],
  ['a secondary securely above the floor', secondary(0.3)],
  [
    'a special school',
    workbook(aSchool({ Phase: 'Special' }), likely('Good'), anInspection('2014-01-15', { Overall: 2 })),
  ],
  ['a school of which nothing is held', aSchool()],
];

/** The figure that one change alone would need, and what it would lead to. */
const NEEDED: readonly (readonly [fact: string, school: string, measure: string, figure: number, colour: string])[] = [
  ['67.7%, not rapid: 70% clears the floor’s margin', 'a school close to the floor, not rapid', 'RWM_EXP', 70, 'AMBER'],
  [
    '7 points short: 77.1% is less than 5 short',
    'a school 7 points short of comparable schools',
    'RWM_EXP',
    77.1,
    'GREEN',
  ],
  ['7 points short: 72% is 10 short', 'a school 7 points short of comparable schools', 'RWM_EXP', 72, 'AMBER'],
  [
    '12 points short: 77.1% is less than 10 short',
    'a school 12 points short of comparable schools',
    'RWM_EXP',
    77.1,
    'YELLOW',
  ],
  ['steady at 75%: 70% is a dip, 5 short of comparable schools', 'a steady school', 'RWM_EXP', 70, 'YELLOW'],
  ['Progress 8 of −0.4: −0.35 is not close', 'a secondary close to the floor', 'P8', -0.35, 'AMBER'],
  ['Progress 8 of −0.8: −0.35 is not close', 'a secondary below the floor', 'P8', -0.35, 'AMBER'],
];

describe('the figure that would be needed', () => {
  const entriesOf = (school: string) =>
    SCHOOLS.flatMap(([name, tabs]) => (name === school ? decideOne(tabs, TODAY).wouldChangeIf : []));
  test.each(NEEDED)('%s', (_, school, measure, figure, colour) => {
    const change = expect.objectContaining({
      tab: 'Data captures',
      column: 'Value',
      to: figure,
      key: expect.stringContaining(measure),
    });
    expect(entriesOf(school)).toContainEqual(expect.objectContaining({ to: colour, changes: [change] }));
  });
  test('is said in points', () => {
    const texts = entriesOf('a school close to the floor, not rapid').map(({ text }) => text);
    expect(texts).toContainEqual(expect.stringMatching(/2\.3 points more.* would clear R7/));
  });
  test('closing a judgement is one change', () => {
    const [entry] = entriesOf('a school with inexperienced leaders').filter(({ to }) => to === 'GREEN');
    expect(entry?.changes).toEqual([expect.objectContaining({ tab: 'Judgements', column: 'Closed on' })]);
  });
  test('nothing that may change lifts an Ofsted category', () => {
    expect(entriesOf('an inadequate school')).toEqual([]);
  });
});

describe.each(SCHOOLS)('what would change %s', (_name, tabs) => {
  const { indicated, wouldChangeIf } = decideOne(tabs, TODAY);
  const colourOf = (changes: readonly Change[]): string => decideOne(applied(tabs, changes), TODAY).indicated;
  const direction = ({ to }: Entry): string =>
    SERIOUS_FIRST.indexOf(to) > SERIOUS_FIRST.indexOf(indicated) ? 'up' : 'down';
  const ways = ['up', 'down'].map((way) => wouldChangeIf.filter((entry) => direction(entry) === way));

  test('made as it says, each change gives the colour it names', () => {
    expect(wouldChangeIf.map(({ changes }) => colourOf(changes))).toEqual(wouldChangeIf.map(({ to }) => to));
  });
  test('a step less does not', () => {
    for (const { to, changes } of wouldChangeIf)
      for (const less of steppedBack(changes)) expect(colourOf(less)).not.toBe(to);
  });
  test('fewer of its changes do not', () => {
    for (const { to, changes } of wouldChangeIf)
      for (const [index] of changes.entries())
        if (changes.every(({ key }) => key !== 'new'))
          expect(colourOf(changes.filter((_, at) => at !== index))).not.toBe(to);
  });
  test('each way leads to one other colour, in three entries at most', () => {
    for (const way of ways) {
      expect(way.length).toBeLessThanOrEqual(3);
      expect(new Set(way.map(({ to }) => to)).size).toBeLessThanOrEqual(1);
    }
    expect(wouldChangeIf.map(({ to }) => to)).not.toContain(indicated);
  });
  test('the fewest changes come first', () => {
    for (const way of ways) {
      const sizes = way.map(
        ({ changes }) =>
          new Set(changes.map(({ tab, key, column }) => (key === 'new' ? `${tab} new` : `${tab} ${key} ${column}`)))
            .size,
      );
      expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
    }
  });
  test('only figures of the latest year and judgements change, and no letter is written', () => {
    for (const { tab, key, column, to } of wouldChangeIf.flatMap(({ changes }) => changes)) {
      expect(['Data captures', 'Judgements', 'Self-evaluation']).toContain(tab);
      if (tab === 'Data captures' && key !== 'new') expect(key).toContain('2018/19');
      if (tab === 'Judgements' && key === 'new' && column === 'Kind')
        expect(['Likely outcome', 'Rapid improvement']).toContain(to);
    }
  });
  test('each has words for people', () => {
    expect(wouldChangeIf.every(({ text }) => text.length > 0)).toBe(true);
  });
});
