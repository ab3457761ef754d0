/** Stops a run, or lets a call of it fail, at one place after another; then runs it again. */
import type { Host } from '../../../src/local/host.ts';
import type { CallPlace } from '../../../src/local/runtime/faults.ts';

/** To stop before a call that only looks is to stop before the next of these. */
const CHANGES = /^(Spreadsheet|Sheet|Range|Protection)\.(set|insert|delete|hide|move|protect|remove)/;

/** Every call of a run that has been made that changes something. */
export const changingCalls = ({ calls }: Host): readonly CallPlace[] =>
  [...calls.byMethod]
    .filter(([method]) => CHANGES.test(method))
    .flatMap(([method, times]) => Array.from({ length: times }, (_, at) => ({ method, at: at + 1 })));

/** `SWEEP=every` takes each of them, some 2,700 set-ups; else so many, evenly spread and always the same. */
export function someOf<Place>(places: readonly Place[], most: number): readonly Place[] {
  if (process.env['SWEEP'] === 'every') return places;
  const stride = Math.max(1, Math.ceil(places.length / most));
  return places.filter((_, index) => index % stride === stride >> 1);
}
