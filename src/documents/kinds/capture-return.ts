/** One window's figures of one school, to be filled in by it (D32, D33). Its own figures stand in it as they are: nobody reads it but the school and the Executive Team. */
import { sayDay } from '../../domain/day.ts';
import { askedMeasures } from '../captures/asked.ts';
import { checksOf } from '../captures/checks.ts';
import { CODES_TO_WRITE } from '../captures/codes.ts';
import { type Held, heldFor, windowFor } from '../captures/held.ts';
import { resultsToAsk } from '../captures/results-to-ask.ts';
import { returnRows } from '../captures/return-rows.ts';
import { type CaptureWindow, sayWindow } from '../captures/window.ts';
import type { SchoolContext } from '../context.ts';
import type { Applies, SchoolKind } from '../kind.ts';
import { periodOn } from '../period.ts';
import { FIGURES, RESULTS } from '../returns/tables/figures.ts';
import { NIL_RETURN } from '../returns/tables/nil-return.ts';
import { schoolData } from '../school-data.ts';

const TITLE = 'Capture return';

export const captureReturn: SchoolKind = {
  of: 'school',
  id: 'capture-return',
  title: TITLE,
  audience: 'figures',
  period: 'half term',
  periodDay: (context) => windowFor(context).closes,
  returns: [FIGURES, RESULTS, NIL_RETURN],
  applies,
  data,
};

function applies(context: SchoolContext): Applies {
  const { joined } = context.school;
  const window = windowFor(context);
  if (joined !== undefined && joined > window.closes)
    return { applies: false, because: `the school joins the trust on ${sayDay(joined)}` };
  return askedMeasures(context).length === 0
    ? { applies: false, because: 'no measure is captured at the school' }
    : { applies: true, because: `the capture of ${sayWindow(window)} closes on ${sayDay(window.closes)}` };
}

function data(context: SchoolContext) {
  const window = windowFor(context);
  const held = heldFor(context, window);
  const results = resultsToAsk(context, window);
  return {
    ...schoolData(context),
    window: { name: sayWindow(window), opens: window.opens, closes: window.closes },
    codes: CODES_TO_WRITE,
    rows: returnRows(context, held),
    results: results ? { year: results.year, rows: returnRows(context, results.held) } : null,
    nil: nilReturn(context, window),
    isIn: held.some(({ now }) => now !== undefined),
    checks: checksOf(context, [...held, ...(results?.held ?? [])]).map((check) => ({
      ...check,
      isQuery: check.kind === 'Query: explain it',
    })),
    much: muchIn(context, held),
    fewest: context.settings['suppress.pupils'],
  };
}

/** How far a figure moves before it is queried; Attainment 8 is told only where it is captured. */
const muchIn = ({ settings }: SchoolContext, held: readonly Held[]) => ({
  percentage: settings['dip.rwm'],
  attainment8: held.some(({ measure }) => measure.measure === 'ATT8') ? settings['dip.att8'] : null,
});

/** What the newest version of the return that says so says; null: nothing. */
function nilReturn({ rows, school, register }: SchoolContext, { closes }: CaptureWindow): 'Yes' | 'No' | null {
  const period = periodOn(closes, 'half term', register.calendarOf(school.urn));
  const said = rows.documents
    .filter((row) => row.urn === school.urn && row.kind === TITLE && row.period === period)
    .filter(({ nilReturn: nil }) => nil !== undefined)
    .sort((a, b) => (b.version ?? 0) - (a.version ?? 0))[0];
  return said ? (said.nilReturn ? 'Yes' : 'No') : null;
}
