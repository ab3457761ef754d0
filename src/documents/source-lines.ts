/** Where a document's figures and grades come from, a line each. */
import { sayDay } from '../domain/day.ts';
import { saySources } from './category/sources.ts';
import type { SchoolContext } from './context.ts';
import type { SchoolFigure } from './figures/school-figure.ts';
import { latestView } from './inspection/beside-view.ts';
import { latestInspection } from './inspection/ofsted.ts';
import { linkTo } from './link-to.ts';
import type { Value } from './template/data.ts';

export function sourceLines(context: SchoolContext, figures: readonly SchoolFigure[]): readonly Value[] {
  const results = saySources(
    context,
    figures.flatMap(({ figure }) => figure?.source ?? []),
  );
  const inspection = latestInspection(context);
  const view = latestView(context);
  return [
    ...results.map((release) => `Results: ${release}`),
    ...nationalLines(context, figures),
    ...(inspection ? [inspectionLine(context, inspection)] : []),
    ...(view?.submitted === undefined ? [] : [`Self-evaluation submitted on ${sayDay(view.submitted)}`]),
    'Captures, actions, reviews and support: the trust’s own records',
  ];
}

export function nationalLines({ records, textAt }: SchoolContext, figures: readonly SchoolFigure[]): readonly string[] {
  const rows = records.benchmarks.filter(
    ({ measure, year, national }) =>
      national !== undefined && figures.some((figure) => figure.measure.measure === measure && figure.year === year),
  );
  return [...new Set(rows.map(({ source }) => textAt(source, 'origin') ?? 'no source recorded'))].map(
    (release) => `National: ${release}`,
  );
}

/** The report's own address, where the trust has recorded it. */
function inspectionLine(
  { textAt }: SchoolContext,
  { date, source }: NonNullable<ReturnType<typeof latestInspection>>,
): Value {
  const text = `Ofsted: graded inspection of ${sayDay(date)}`;
  return linkTo(textAt(source, 'report'), text) ?? text;
}
