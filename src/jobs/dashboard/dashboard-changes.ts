/** The Dashboard: every measure marked for it, its schools from A to Z and the trust last, with a chart of each. */
import { closesOn } from '../../documents/captures/window.ts';
import { applies } from '../../documents/figures/applies.ts';
import { sayIn } from '../../documents/figures/say-figure.ts';
import { isSmall, sayNotShown } from '../../documents/figures/shown.ts';
import { type ResultsIn, resultsIn } from '../../documents/figures/years.ts';
import { sayYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { Measure } from '../../domain/measures.ts';
import { type Agreement, CAPTURES, type Figure, type School } from '../../domain/records.ts';
import type { TrustRecords } from '../../workbook/records/read-records.ts';
import { dashboard } from '../../workbook/tabs/dashboard.ts';
import type { Change, Chart, Fields } from '../change.ts';
import { nationalFigures } from './national.ts';
import { figureFields } from './school-row.ts';
import { trustFields } from './trust-row.ts';

/** `figures`: those of the records, with what this run takes from the grid. */
export function dashboardChanges(trust: TrustRecords, figures: readonly Figure[], today: Day): readonly Change[] {
  const held = {
    results: resultsIn(figures, today),
    captures: lastCaptures(figures, closesOn(trust.records.termDates), today),
  };
  const blocks = trust.measures
    .filter((measure) => measure.dashboard)
    .map((measure) => ({ measure, rows: rowsOf(measure, trust, held, today) }))
    .filter(({ rows }) => rows.length > 0);
  const rows = blocks.flatMap((block) => block.rows);
  return [
    { kind: 'replace rows', tab: dashboard.name, rows },
    { kind: 'put charts', tab: dashboard.name, charts: chartsOf(blocks) },
  ];
}

interface Held {
  readonly results: ResultsIn;
  readonly captures: LastCaptures;
}

const A_TO_Z = new Intl.Collator('en-GB');

function rowsOf(
  measure: Measure,
  { records, settings }: TrustRecords,
  { results, captures }: Held,
  today: Day,
): readonly Fields[] {
  const most = settings['suppress.pupils'];
  const schools = records.schools
    .filter((school) => applies(measure, school) && isExpected(school, measure, { results, captures }))
    .sort((a, b) => A_TO_Z.compare(a.name, b.name));
  if (schools.length === 0) return [];
  const national = nationalFigures(measure, records.benchmarks, today);
  const years = schools.map((school) => ({ urn: school.urn, years: results(school, measure.measure) }));
  const category = categoryOf(records.agreements, settings['dashboard.category'], today);
  const base = { measure: measure.measure, name: measure.name };
  return [
    ...schools.map((school, index) => ({
      ...base,
      school: school.name,
      urn: school.urn,
      chartLabel: school.name,
      ...figureFields({ measure, years: years[index]?.years ?? new Map(), national, most }),
      capture: sayCapture(measure, captures.get(idOf(school.urn, measure.measure)), most),
      category: category(school),
    })),
    {
      ...base,
      school: settings['trust.name'] || 'The trust',
      chartLabel: settings['trust.name'] || 'The trust',
      ...trustFields({ measure, schools: years, national, most }),
    },
  ];
}

/** A special school is judged on no headline results: it has a row where there is a figure to show, and no empty ones. */
const isExpected = (school: School, { measure, phase }: Measure, { results, captures }: Held): boolean =>
  school.phase !== 'Special' ||
  phase === 'All' ||
  results(school, measure).size > 0 ||
  captures.has(idOf(school.urn, measure));

function categoryOf(agreements: readonly Agreement[], isShown: boolean, today: Day): (school: School) => string {
  if (!isShown) return () => 'not shown';
  const seen = [...agreements].filter(({ on }) => on <= today).sort((a, b) => (a.on < b.on ? -1 : 1));
  const agreed = new Map(seen.map((agreement) => [agreement.urn, agreement.agreed]));
  return ({ urn }) => agreed.get(urn) ?? 'not yet agreed';
}

type LastCaptures = ReadonlyMap<string, Figure & { readonly value: number }>;
const idOf = (urn: string, measure: string): string => `${urn} ${measure}`;

/** The newest of each measure that is seen on the day. */
function lastCaptures(figures: readonly Figure[], closes: ReturnType<typeof closesOn>, today: Day): LastCaptures {
  const placeOf = ({ year, capture }: Figure): number => year * CAPTURES.length + CAPTURES.indexOf(capture);
  const last = new Map<string, Figure & { readonly value: number }>();
  for (const figure of figures) {
    const { value } = figure;
    if (figure.capture === 'Results' || value === undefined) continue;
    if ((figure.updated ?? closes(figure.year, figure.capture)) > today) continue;
    const id = idOf(figure.urn, figure.measure);
    const held = last.get(id);
    if (!held || placeOf(figure) > placeOf(held)) last.set(id, { ...figure, value });
  }
  return last;
}

function sayCapture(measure: Measure, last: (Figure & { readonly value: number }) | undefined, most: number): string {
  if (!last) return 'not returned';
  const what = isSmall(last, most) ? sayNotShown(most) : sayIn(measure, last.value);
  return `${what}, ${last.capture} ${sayYear(last.year)}`;
}

function chartsOf(
  blocks: readonly { readonly measure: Measure; readonly rows: readonly Fields[] }[],
): readonly Chart[] {
  let next = 2;
  return blocks.flatMap(({ measure, rows }): Chart[] => {
    const from = next;
    next += rows.length;
    if (!rows.some(({ chartFigure }) => typeof chartFigure === 'number')) return [];
    return [
      {
        title: `${measure.name}, latest results`,
        fields: ['chartLabel', 'chartFigure', 'chartNational'],
        names: ['School', 'National'],
        rows: [from, next - 1],
      },
    ];
  });
}
