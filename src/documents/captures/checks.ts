/** What is to be mended, and what is to be explained, in the figures that are held for a window (D33). */
import type { Measure } from '../../domain/measures.ts';
import { sayCount } from '../../domain/number.ts';
import type { Figure } from '../../domain/records.ts';
import { codeOf } from '../../workbook/figure-codes.ts';
import { isPercentUnit } from '../../workbook/percent.ts';
import { DUPLICATE } from '../../workbook/records/distinct-figures.ts';
import { UNREADABLE } from '../../workbook/records/read-figures.ts';
import type { SchoolContext } from '../context.ts';
import { differenceOf, sayDifference, sayIn } from '../figures/say-figure.ts';
import type { Held } from './held.ts';

/** A type, not an interface: it goes into a template's data. */
export type Check = {
  readonly measure: string;
  readonly found: string;
  readonly kind: 'Error: mend it' | 'Query: explain it';
  readonly toDo: string;
};
type Found = Pick<Check, 'found' | 'toDo'>;

/** What is to be mended comes first, and is not queried as well. */
export function checksOf(context: SchoolContext, held: readonly Held[]): readonly Check[] {
  const all = held.map((each) => ({ each, error: each.now && errorIn(each.measure, each.now, context) }));
  return [
    ...all.flatMap(({ each, error }) =>
      error ? [{ measure: each.measure.name, kind: 'Error: mend it' as const, ...error }] : [],
    ),
    ...all.flatMap(({ each, error }) =>
      error
        ? []
        : queriesIn(each, context).map((query) => ({
            measure: each.measure.name,
            kind: 'Query: explain it' as const,
            ...query,
          })),
    ),
  ];
}

/** A figure that is withheld for its small numbers has no reason to be withheld here. */
const WITHHELD: readonly string[] = ['SUPP', 'SP', 'c'];

function errorIn(measure: Measure, { code, value, pupils, source }: Figure, { textAt }: SchoolContext) {
  const typed = textAt(source, 'value') ?? '';
  if (code === DUPLICATE) return { found: 'Two figures that differ', toDo: 'Write the one that is right.' };
  if (code === UNREADABLE) return { found: typed, toDo: `Write ${sayWanted(measure)}.` };
  if (code !== undefined) return errorInCode(code, typed);
  if (value === undefined) return undefined;
  if (pupils === undefined)
    return { found: `${sayIn(measure, value)} without Pupils`, toDo: 'Write how many pupils it rests on.' };
  return pupils < 1
    ? {
        found: `${sayIn(measure, value)} of ${pupils} pupils`,
        toDo: 'Write the pupils it rests on, or NE in its place.',
      }
    : undefined;
}

function errorInCode(code: string, typed: string): Found | undefined {
  const known = codeOf(code);
  if (known === undefined) return { found: code, toDo: 'Write a code of the list, or the figure.' };
  if (typed !== '' && codeOf(typed) === undefined)
    return { found: `${typed} and ${known}`, toDo: 'Keep one of them: the figure, or the code.' };
  return WITHHELD.includes(known)
    ? { found: known, toDo: 'Write the figure itself: here it is not withheld, however few the pupils.' }
    : undefined;
}

function sayWanted({ lowest, highest, unit }: Measure): string {
  const what = isPercentUnit(unit) ? 'a percentage, such as 62 or 62%' : 'a figure, such as 45.2';
  const bound = (value: number): string => String(value).replace('-', '−');
  return lowest === undefined || highest === undefined
    ? what
    : `${what}, between ${bound(lowest)} and ${bound(highest)}`;
}

const queriesIn = ({ measure, now, last }: Held, context: SchoolContext): readonly Found[] =>
  now === undefined ? [] : [...changeIn(measure, now, last, context), ...cohortIn(measure, now, context)];

function changeIn(
  measure: Measure,
  { value }: Figure,
  last: Figure | undefined,
  { settings }: SchoolContext,
): readonly Found[] {
  const much = muchFor(measure, settings);
  if (value === undefined || last?.value === undefined || much === undefined) return [];
  if (Math.abs(differenceOf(measure, last.value, value)) < much) return [];
  const change = sayDifference(measure, last.value, value);
  return [{ found: `${sayIn(measure, value)}, after ${sayIn(measure, last.value)}`, toDo: `A change of ${change}.` }];
}

/** As much as the policy calls a dip. Nothing of the kind is set for other units. */
function muchFor({ measure, unit }: Measure, settings: SchoolContext['settings']): number | undefined {
  if (isPercentUnit(unit)) return settings['dip.rwm'];
  return measure === 'ATT8' ? settings['dip.att8'] : undefined;
}

function cohortIn(measure: Measure, { value, pupils }: Figure, { school: { roll } }: SchoolContext): readonly Found[] {
  if (value === undefined || pupils === undefined || roll === undefined || pupils <= roll) return [];
  return [
    {
      found: `${sayIn(measure, value)} of ${sayCount(pupils, 'pupil')}`,
      toDo: `The trust’s records have ${roll} on roll.`,
    },
  ];
}
