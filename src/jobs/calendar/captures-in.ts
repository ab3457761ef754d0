/** Which captures are in, whole: every figure that the school is asked for, or the code that stands in its place. */
import { isAsked } from '../../documents/captures/asked.ts';
import { capturedMeasures } from '../../documents/figures/captured-measures.ts';
import { indexFigures } from '../../documents/figures/figure-index.ts';
import { placeOf } from '../../documents/figures/in-year.ts';
import { periodOfPlace } from '../../documents/period-of-place.ts';
import type { Day } from '../../domain/day.ts';
import type { Figure } from '../../domain/records.ts';
import type { TrustRecords } from '../../workbook/records/read-records.ts';

/** `900001·2026/27 Autumn 1`. */
export function capturesIn(
  { records, measures }: TrustRecords,
  figures: readonly Figure[],
  today: Day,
): ReadonlySet<string> {
  const held = new Map<string, Map<string, Set<string>>>();
  for (const { urn, year, capture, measure, value, code, updated } of figures) {
    if (capture === 'Results' || (value === undefined && code === undefined)) continue;
    if (updated !== undefined && updated > today) continue;
    const periods = held.get(urn) ?? new Map<string, Set<string>>();
    held.set(urn, periods);
    const period = periodOfPlace(placeOf(year, capture));
    periods.set(period, (periods.get(period) ?? new Set()).add(measure));
  }
  const captured = capturedMeasures(measures, figures, records.schools);
  const index = indexFigures(figures);
  return new Set(
    records.schools.flatMap((school) => {
      const asked = captured.filter((measure) => isAsked(measure, { school, figures: index }));
      const periods = asked.length > 0 ? [...(held.get(school.urn) ?? [])] : [];
      return periods.flatMap(([period, said]) =>
        asked.every(({ measure }) => said.has(measure)) ? [`${school.urn}·${period}`] : [],
      );
    }),
  );
}
