/** The table of a capture return. What is not held is null: its place is for the school to write in. */
import { sayYear } from '../../domain/academic-year.ts';
import type { Measure } from '../../domain/measures.ts';
import { sayCount, sayNumber } from '../../domain/number.ts';
import type { Figure } from '../../domain/records.ts';
import { codeOf } from '../../workbook/figure-codes.ts';
import type { SchoolContext } from '../context.ts';
import { sayIn } from '../figures/say-figure.ts';
import { NOT_HELD, NOT_PUBLISHED } from '../words.ts';
import { latestNational, sayOwnFigure } from './beside-capture.ts';
import type { Held } from './held.ts';

export const returnRows = (context: SchoolContext, held: readonly Held[]) =>
  held.map(({ measure, now, last }) => ({
    measure: measure.name,
    unit: measure.unit || 'number',
    last: last ? sayLast(measure, last) : 'No earlier figure',
    national: sayNational(measure, context),
    value: now ? sayValue(measure, now, context) : null,
    pupils: now?.pupils === undefined ? null : sayNumber(now.pupils, 0),
    code: (now?.code !== undefined && codeOf(now.code)) || null,
  }));

/** `6.2% (201 pupils), Summer 2 2025/26`. */
function sayLast(measure: Measure, figure: Figure): string {
  const pupils =
    figure.value !== undefined && figure.pupils !== undefined ? ` (${sayCount(figure.pupils, 'pupil')})` : '';
  return `${sayOwnFigure(measure, figure)}${pupils}, ${figure.capture} ${sayYear(figure.year)}`;
}

function sayNational(measure: Measure, { records, today }: SchoolContext): string {
  const latest = latestNational(measure, records.benchmarks, today);
  if (latest) return `${sayIn(measure, latest.national)}, ${sayYear(latest.year)}`;
  return measure.kind === 'Progress' && measure.phase === 'KS2' ? NOT_PUBLISHED : NOT_HELD;
}

/** What cannot be used stands as it was typed, so that it can be mended. */
const sayValue = (measure: Measure, { value, source }: Figure, { textAt }: SchoolContext): string | null => {
  if (value !== undefined) return sayIn(measure, value);
  const typed = textAt(source, 'value');
  return typed === undefined || codeOf(typed) ? null : typed;
};
