/** The termly Data Dashboard: every school against the measures that the trust has set, for headteachers, Chairs and Directors (D35). */
import { sayCount } from '../../domain/number.ts';
import type { SchoolContext, TrustContext } from '../context.ts';
import { absence } from '../dashboard/absence.ts';
import { coloursByYear } from '../dashboard/colours-by-year.ts';
import { gapBars } from '../dashboard/gap-bars.ts';
import { isHeld, type Measured, measuredIn } from '../dashboard/measured.ts';
import { dashboardSources } from '../dashboard/source-lines.ts';
import { summaryLines, summaryRows } from '../dashboard/summary.ts';
import { tablesOf } from '../dashboard/tables.ts';
import { dayOfTerm } from '../dashboard/term-over.ts';
import { sayTrustYears, trustFigure } from '../dashboard/trust-figure.ts';
import type { TrustKind } from '../kind.ts';
import { schoolsOf } from '../trust-schools.ts';

export const dataDashboard: TrustKind = {
  of: 'trust',
  id: 'data-dashboard',
  title: 'Data Dashboard',
  audience: 'Everyone',
  period: 'term',
  periodDay: dayOfTerm,
  applies: ({ records }) =>
    records.schools.length === 0
      ? { applies: false, because: 'the trust has no school yet' }
      : { applies: true, because: 'the dashboard follows the second capture of each term' },
  data,
};

function data(trust: TrustContext) {
  const schools = schoolsOf(trust);
  const all = measuredIn(trust, schools);
  const held = all.filter(isHeld);
  const charts = chartsOf(trust, schools, held);
  return {
    trust: { name: trust.trustName, schools: sayCount(schools.length, 'school') },
    showsCategory: trust.settings['dashboard.category'],
    summary: { lines: summaryLines(held), rows: summaryRows(held) },
    notHeld: all.filter((each) => !isHeld(each)).map(({ measure }) => measure.name),
    ...tablesOf(held, trust.trustName),
    fewest: trust.settings['suppress.pupils'],
    ...charts,
    hasCharts: charts.gaps.rows.length + charts.years.length > 0 || charts.colours !== null || charts.absence !== null,
    sources: dashboardSources(held),
  };
}

const chartsOf = (trust: TrustContext, schools: readonly SchoolContext[], held: readonly Measured[]) => ({
  gaps: gapBars(held),
  years: held.flatMap((each) => {
    const found = trustFigure(each);
    return found ? [{ measure: each.measure.name, of: found.of, threeYears: sayTrustYears(each.measure, found) }] : [];
  }),
  colours: coloursByYear(trust, schools),
  absence: absence(trust, schools),
});
