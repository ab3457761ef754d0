/** How figures of any measure are said in a cell. */
import { isRuleMeasure, type Measure, RULE_MEASURES } from '../../domain/measures.ts';
import { round, sayNumber, saySigned } from '../../domain/number.ts';
import type { Figure } from '../../domain/records.ts';
import { isPercentUnit } from '../../workbook/percent.ts';
import { DUPLICATE } from '../../workbook/records/distinct-figures.ts';
import { UNREADABLE } from '../../workbook/records/read-figures.ts';

export const decimalsFor = ({ measure, kind }: Measure): number => {
  if (isRuleMeasure(measure)) return RULE_MEASURES[measure].decimals;
  return kind === 'Progress' ? 2 : 1;
};

/** `62%`, `+1.4` for a progress score, `45.2` for any other. */
export function sayIn(measure: Measure, value: number): string {
  const decimals = decimalsFor(measure);
  if (measure.kind === 'Progress') return saySigned(value, decimals);
  return `${sayNumber(value, decimals)}${isPercentUnit(measure.unit) ? '%' : ''}`;
}

/** `+3 points` between percentages, `−0.3` between other figures. */
export function sayDifference(measure: Measure, from: number, to: number): string {
  const difference = saySigned(differenceOf(measure, from, to), decimalsFor(measure));
  if (!isPercentUnit(measure.unit)) return difference;
  return `${difference} ${/^[+−]?1$/.test(difference) ? 'point' : 'points'}`;
}

/** As the figures are said: what is read off them and what is said of them never differ. */
export const differenceOf = (measure: Measure, from: number, to: number): number => {
  const decimals = decimalsFor(measure);
  return round(round(to, decimals) - round(from, decimals), decimals);
};

/** What reading puts in the place of a figure that is there and cannot be used. */
const NOT_USED: ReadonlySet<string | undefined> = new Set([UNREADABLE, DUPLICATE]);
const SMALL: ReadonlySet<string | undefined> = new Set(['SUPP', 'c']);

/** Why there is no figure. */
export function sayCode({ code }: Pick<Figure, 'code'>): string {
  if (SMALL.has(code)) return 'not shown (small numbers)';
  return NOT_USED.has(code) ? 'not used: see Problems' : `no figure (${code})`;
}
