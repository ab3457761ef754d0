/** The newest figure that is held from before a capture window. */
import { CAPTURES, type Figure } from '../../domain/records.ts';
import { moreAuthoritative } from '../../domain/series.ts';
import type { CaptureWindow } from './window.ts';

/** The order of captures over the years; a year's results come after its last half term. */
const placeOf = ({ year, capture }: Pick<Figure, 'year' | 'capture'>): number =>
  year * CAPTURES.length + CAPTURES.indexOf(capture);

const idOf = (urn: string, measure: string): string => `${urn} ${measure}`;

export type LastFigure = (urn: string, measure: string) => Figure | undefined;

export function lastFigures(figures: readonly Figure[], window: Pick<CaptureWindow, 'year' | 'capture'>): LastFigure {
  const before = placeOf(window);
  const last = new Map<string, Figure>();
  for (const figure of figures) {
    const place = placeOf(figure);
    if (place >= before || (figure.value === undefined && figure.code === undefined)) continue;
    const id = idOf(figure.urn, figure.measure);
    const held = last.get(id);
    const difference = held ? place - placeOf(held) : 1;
    if (!held || difference > 0) last.set(id, figure);
    else if (difference === 0) last.set(id, moreAuthoritative(held, figure));
  }
  return (urn, measure) => last.get(idOf(urn, measure));
}
