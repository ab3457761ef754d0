/** Facts about schools as tables: one line, one test. */
import { expect, test } from '@jest/globals';
import { decideOne, type SchoolAnswer, type Tabs } from '../support/decide.ts';
import { TODAY, workbook } from '../support/rows.ts';

type Criteria = SchoolAnswer['criteria'];
export type Expected = { readonly [Id in keyof Criteria]?: Criteria[Id] };

/** What the criteria come to for the school these parts describe. */
export const outcomes = (today: string, ...parts: readonly Tabs[]): Criteria =>
  decideOne(workbook(...parts), today).criteria;

/** Each line: the fact, what is given, the outcomes of some criteria, the day. */
export function facts<Given>(
  tabsOf: (given: Given) => Tabs,
  lines: readonly (readonly [fact: string, given: Given, expected: Expected, today?: string])[],
): void {
  for (const [fact, given, expected, today] of lines)
    test(fact, () => expect(outcomes(today ?? TODAY, tabsOf(given))).toMatchObject(expected));
}

/** Each line: the fact, a value, the outcome of the one criterion. */
export function factsOf<Given>(
  id: keyof Criteria,
  tabsOf: (given: Given) => Tabs,
  lines: readonly (readonly [fact: string, given: Given, outcome: Criteria[keyof Criteria], today?: string])[],
): void {
  facts(
    tabsOf,
    lines.map(([fact, given, outcome, today]) => [fact, given, { [id]: outcome }, today ?? TODAY] as const),
  );
}
