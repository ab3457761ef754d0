/** What the categories rest on: of each measure, of which year and status the schools' latest results are. No figure is told. */
import { sayCount } from '../../domain/number.ts';
import type { SchoolContext, TrustContext } from '../context.ts';
import { isHeld, type Measured, measuredIn, type Placed } from '../dashboard/measured.ts';
import { dashboardSources } from '../dashboard/source-lines.ts';
import { sayYearAndStatus } from '../figures/school-figure.ts';
import { NOT_HELD } from '../words.ts';

export function evidence(trust: TrustContext, schools: readonly SchoolContext[]) {
  const held = measuredIn(trust, schools).filter(isHeld);
  return { rows: held.map(rowOf), sources: dashboardSources(held).join('; ') || null };
}

const rowOf = ({ measure, schools }: Measured) => ({
  measure: measure.name,
  of: sayCount(schools.length, 'school'),
  results: sayResults(schools),
});

/** `2024/25, Revised: 6 schools; No record held: 1 school`. */
function sayResults(schools: readonly Placed[]): string {
  const said = schools.map(({ figure }) => (figure.figure === undefined ? NOT_HELD : sayYearAndStatus(figure)));
  const kinds = [...new Set(said)].sort((a, b) => Number(a === NOT_HELD) - Number(b === NOT_HELD) || (a < b ? 1 : -1));
  return kinds.map((kind) => `${kind}: ${sayCount(said.filter((each) => each === kind).length, 'school')}`).join('; ');
}
