/** Of two inspections on one day the worse for the school counts, whichever row comes first. */
import { describe, expect, test } from '@jest/globals';
import { decideOne, type Tabs } from '../../support/decide.ts';
import { anInspection, aSchool, aShortInspection, OTHER, TODAY, URN, workbook } from '../../support/rows.ts';

const bothOrders = (one: Tabs, other: Tabs, ...rest: readonly Tabs[]) =>
  [workbook(...rest, one, other), workbook(...rest, other, one)].map((tabs) => decideOne(tabs, TODAY).criteria);

describe('two inspections on one day', () => {
  test('a short one that raised concerns counts before an ungraded one that did not', () => {
    const graded = workbook(aSchool(), anInspection('2016-03-01', { Overall: 2 }));
    const short = aShortInspection('2019-03-01', 'Concerns');
    const ungraded = aShortInspection('2019-03-01', 'Maintained', { Kind: 'Ungraded' });
    for (const criteria of bothOrders(short, ungraded, graded))
      expect(criteria).toMatchObject({ G1: 'not met', G4: 'not met', Y1: 'met' });
  });

  test('of two predecessors, the lower grade counts', () => {
    const school = aSchool({ 'Predecessor URN': `${OTHER}, 100003` });
    const good = anInspection('2018-03-01', { Overall: 2 }, OTHER);
    const inadequate = anInspection('2018-03-01', { Overall: 4 }, '100003');
    for (const criteria of bothOrders(good, inadequate, school))
      expect(criteria).toMatchObject({ G1: 'not met', R1: 'met' });
  });

  test('the later day counts before the worse grade', () => {
    const earlier = anInspection('2017-03-01', { Overall: 4 }, URN);
    const later = anInspection('2018-03-01', { Overall: 2 }, URN);
    for (const criteria of bothOrders(earlier, later, aSchool())) expect(criteria).toMatchObject({ R1: 'not met' });
  });
});
