/** What is held of a school for the window: what was captured already, and the newest figure from before it. */
import type { Measure } from '../../domain/measures.ts';
import type { Figure } from '../../domain/records.ts';
import type { SchoolContext } from '../context.ts';
import { askedMeasures } from './asked.ts';
import { lastFigures } from './last-figures.ts';
import { type CaptureWindow, windowOn } from './window.ts';

/** The same window as in the capture grid. */
export const windowFor = ({ records, settings, today }: SchoolContext): CaptureWindow =>
  windowOn(today, records.termDates, settings['calendar.from']);

export interface Held {
  readonly measure: Measure;
  /** The school's own figure for the window. */
  readonly now?: Figure;
  /** Its predecessor's where it has none of its own. */
  readonly last?: Figure;
}

export function heldFor(context: SchoolContext, window: CaptureWindow): readonly Held[] {
  const { figures, school } = context;
  const urns = [school.urn, ...school.predecessors];
  const lastOf = lastFigures(
    urns.flatMap((urn) => figures.of(urn)),
    window,
  );
  const own = figures.of(school.urn).filter((figure) => isOwn(figure) && isIn(window, figure));
  return askedMeasures(context).map((measure) => {
    const now = own.find((figure) => figure.measure === measure.measure);
    const last = urns.map((urn) => lastOf(urn, measure.measure)).find((figure) => figure !== undefined);
    return { measure, ...(now && { now }), ...(last && { last }) };
  });
}

const isIn = ({ year, capture }: CaptureWindow, figure: Figure): boolean =>
  figure.year === year && figure.capture === capture;

/** What the Department publishes is not the school's to return. */
const isOwn = ({ status }: Figure): boolean => status === undefined || status === 'School';
