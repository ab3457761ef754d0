/**
 * Sweeps over every service call of a run take hours. The suite takes some of the calls, spread evenly, and each sweep others
 * than the one before it; with EVERY_CALL=1 in the environment each of them is tried in turn.
 */
export const EVERY_CALL = Boolean(process.env['EVERY_CALL']);

let sweeps = 0;

/** One in so many of them, from the first on, the second, … */
export function oneIn<Place>(stride: number, places: readonly Place[]): readonly Place[] {
  if (EVERY_CALL) return places;
  const from = sweeps++ % stride;
  return places.filter((_, index) => index % stride === from);
}

/** So many of them. */
export const atMost = <Place>(most: number, places: readonly Place[]): readonly Place[] =>
  oneIn(Math.max(1, Math.ceil(places.length / most)), places);
