import { describe, expect, test } from '@jest/globals';
import { decideOne, type Tabs } from '../support/decide.ts';
import {
  aConcern,
  aHeadteacher,
  aJudgement,
  anInspection,
  aResult,
  aSchool,
  FOUR_YEARS,
  figures,
  ks2,
  likely,
  progress,
  publishedKs2,
  rapid,
  row,
  steadySchool,
  THREE_YEARS,
  TODAY,
  URN,
  workbook,
} from '../support/rows.ts';

const steady = workbook(steadySchool(), publishedKs2(FOUR_YEARS));
const newHead = aHeadteacher('2019-09-02');
const vulnerable = workbook(
  aJudgement('Vulnerability', 'Yes', '2019-03-04'),
  aJudgement('Early signs of improvement', 'Yes', '2019-06-03'),
);
const letter = aJudgement('Warning letter', 'Yes', '2019-06-03');
const met = (tabs: Tabs, today = TODAY): string[] => {
  const { criteria } = decideOne(tabs, today);
  return Object.entries(criteria).flatMap(([id, outcome]) => (outcome === 'met' ? [id] : []));
};

describe('the most serious colour with a criterion met', () => {
  const cases: readonly (readonly [string, Tabs, string])[] = [
    ['a steady school likely to be good', {}, 'GREEN'],
    ['the same with a new headteacher', newHead, 'YELLOW'],
    ['the same with a vulnerability and early signs', vulnerable, 'AMBER'],
    ['the same with a warning letter', letter, 'RED'],
    ['a new headteacher and a vulnerability with early signs', workbook(newHead, vulnerable), 'AMBER'],
    ['all of these', workbook(newHead, vulnerable, letter), 'RED'],
    ['a vulnerability without early signs', aJudgement('Vulnerability', 'Yes', '2019-03-04'), 'GREEN'],
    ['a safeguarding concern', aConcern('Safeguarding', '2019-09-16'), 'GREEN'],
  ];
  test.each(cases)('%s', (_, extra, colour) => {
    expect(decideOne(workbook(steady, extra), TODAY).indicated).toBe(colour);
  });
  test('what was agreed changes nothing that is indicated', () => {
    const agreed = row('Categories', {
      URN,
      School: 'Ash School',
      Agreed: 'RED',
      'Agreed on': '2019-07-10',
      'Agreed by': 'CEO',
    });
    expect(decideOne(workbook(steady, agreed), TODAY).indicated).toBe('GREEN');
  });
  test('a school of which nothing is held is Not yet set', () => {
    expect(decideOne(aSchool(), TODAY)).toMatchObject({ indicated: 'Not yet set', urgent: false, because: [] });
  });
});

describe('overlaps', () => {
  test('well-led RI, not rapid: Y3 and A1 are met, AMBER is indicated', () => {
    const tabs = workbook(aSchool(), anInspection('2018-03-01', { Overall: 3, Leadership: 2 }), rapid('No'));
    expect(decideOne(tabs, TODAY)).toMatchObject({ indicated: 'AMBER', criteria: { Y3: 'met', A1: 'met' } });
  });
  test('consistently below the floor and rapid: R6 and Y5 are met, RED is indicated', () => {
    const below = THREE_YEARS.map((year) => ks2(year, { rwm: 50, ...progress(-8) }));
    const tabs = workbook(aSchool(), publishedKs2(THREE_YEARS), ...below, rapid('Yes'));
    expect(decideOne(tabs, TODAY)).toMatchObject({
      indicated: 'RED',
      criteria: { Y5: 'met', R6: 'met', R7: 'not met' },
    });
  });
  test.each([
    ['one fall: Y6', [80, 80, 80, 74], ['Y6']],
    ['two falls: A3', [80, 80, 77, 74], ['A3']],
    ['three falls: R8', [80, 77, 74, 71], ['R8']],
  ])('%s, and no other step of the ladder', (_, values, expected) => {
    const tabs = workbook(
      aSchool(),
      publishedKs2(FOUR_YEARS),
      figures('RWM_EXP', FOUR_YEARS, values),
      anInspection('2010-03-01', { Overall: 2 }),
    );
    expect(met(tabs).filter((id) => ['Y6', 'A3', 'R8'].includes(id))).toEqual(expected);
  });
});

describe('on how much it rests', () => {
  test('a steady school is GREEN by G2 alone, on 31 of 31', () => {
    expect(decideOne(steady, TODAY)).toMatchObject({ indicated: 'GREEN', decided: 31, missing: [] });
    expect(met(steady)).toEqual(['G2']);
  });

  const withoutComparable = workbook(
    aSchool(),
    publishedKs2(FOUR_YEARS),
    ...FOUR_YEARS.map((year) => ks2(year, { rwm: 75, ...progress(0) })),
    anInspection('2014-01-15', { Overall: 2, Leadership: 2 }),
    likely('Good'),
    aHeadteacher('2010-09-01'),
  );
  test('without the comparable schools, Y7 and A4 are unknown, and it rests on 29', () => {
    const school = decideOne(withoutComparable, TODAY);
    expect(school).toMatchObject({ indicated: 'GREEN', decided: 29, criteria: { Y7: 'unknown', A4: 'unknown' } });
    expect(school.missing.map(({ criterion }) => criterion).sort()).toEqual(['A4', 'Y7']);
    expect(school.missing.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });
  test('it says that it could be AMBER', () => {
    const said = JSON.stringify(decideOne(withoutComparable, TODAY));
    expect(said).toContain('could be AMBER');
    expect(said).not.toContain('could be RED');
  });
  test('a school with everything decided could be nothing else', () => {
    expect(JSON.stringify(decideOne(steady, TODAY))).not.toContain('could be');
  });
});

describe('because', () => {
  test('names every criterion met, each with a fact', () => {
    const { because } = decideOne(workbook(steady, newHead, vulnerable, letter), TODAY);
    expect([...new Set(because.map(({ criterion }) => criterion))].sort()).toEqual(['A5', 'G2', 'R3', 'Y2']);
    expect(because.every(({ fact }) => fact.length > 0)).toBe(true);
  });
  test('points at the row by its key', () => {
    const { because } = decideOne(workbook(aSchool(), letter), TODAY);
    const key = `${URN} Warning letter Yes 2019-06-03`;
    expect(because.flatMap(({ from }) => from)).toContainEqual(expect.objectContaining({ tab: 'Judgements', key }));
  });
  test('joins a key of several columns in the tab’s order', () => {
    const figure = aResult(URN, '2018/19', 'RWM_EXP', 75, { 'Comparable schools': 90 });
    const { because } = decideOne(workbook(aSchool(), publishedKs2(['2018/19']), figure), TODAY);
    const key = '100001·2018/19·Results·RWM_EXP·Final';
    const from = because.filter(({ criterion }) => criterion === 'A4').flatMap((reason) => reason.from);
    expect(from).toContainEqual(expect.objectContaining({ tab: 'Data captures', key }));
  });
});

describe('what a fact says', () => {
  const saidOf = (id: string, tabs: Tabs): string =>
    decideOne(tabs, TODAY)
      .because.filter(({ criterion }) => criterion === id)
      .map(({ fact }) => fact)
      .join();
  const below = workbook(
    aSchool(),
    publishedKs2(THREE_YEARS),
    ...THREE_YEARS.map((year) => ks2(year, { rwm: 50, ...progress(-8) })),
    rapid('No'),
  );
  test.each(['R6', 'R7', 'A6'])('%s rests on a historic DfE definition', (id) => {
    expect(saidOf(id, below)).toContain('historic DfE definition');
  });
  test('an old inspection says how old it is', () => {
    expect(saidOf('R1', workbook(aSchool(), anInspection('2009-03-01', { Overall: 4 })))).toContain('10 years');
  });
  test('a fall without national figures says that there are none', () => {
    const values = [78, 75, 72, 69];
    const tabs = workbook(aSchool(), publishedKs2(FOUR_YEARS, null), figures('RWM_EXP', FOUR_YEARS, values));
    expect(saidOf('R8', tabs)).toMatch(/no national/i);
  });
});

describe('when a newer year is published', () => {
  const before = workbook(
    aSchool(),
    publishedKs2(FOUR_YEARS),
    ...['2016/17', '2017/18'].map((year) => ks2(year, { rwm: 62, comparable: 62, ...progress(-8) })),
    aJudgement('Rapid improvement', 'No', '2019-03-04'),
    aJudgement('Likely outcome', 'Good', '2019-03-04'),
  );
  test('the school is RED until then', () => {
    expect(decideOne(before, '2019-08-31').indicated).toBe('RED');
  });
  test('and then it was RED on 2017/18, awaiting 2018/19', () => {
    const school = decideOne(before, '2019-09-01');
    expect(school.indicated).toBe('GREEN');
    expect(JSON.stringify(school)).toContain('was RED on 2017/18, awaiting 2018/19');
  });
  test('AMBER goes the same way', () => {
    const short = aResult(URN, '2017/18', 'RWM_EXP', 75, { 'Comparable schools': 87 });
    const tabs = workbook(
      aSchool(),
      publishedKs2(FOUR_YEARS),
      short,
      aJudgement('Likely outcome', 'Good', '2019-03-04'),
    );
    expect(decideOne(tabs, '2019-08-31').indicated).toBe('AMBER');
    expect(JSON.stringify(decideOne(tabs, '2019-09-01'))).toContain('was AMBER on 2017/18, awaiting 2018/19');
  });
  test('with the new figure it says so no longer', () => {
    const after = workbook(before, ks2('2018/19', { rwm: 80, comparable: 80, ...progress(0) }));
    expect(JSON.stringify(decideOne(after, '2019-09-01'))).not.toContain('was RED');
  });
  test('a school that was never RED says nothing of the kind', () => {
    expect(JSON.stringify(decideOne(steady, TODAY))).not.toContain('awaiting');
  });
});
