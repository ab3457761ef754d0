/** Somebody does something at one service call of a run after another, and each time the workbook is looked at. */
import type { Host } from '../../../src/local/host.ts';
import { oneIn } from '../../support/every-call.ts';

/** A call of a run: `12 Range.setValues`. */
export type Place = string;

/** One in so many: a recompute has about 120 calls, a daily run more. */
const STRIDE = 3;

/** `make`: the same workbook each time. `act`: what happens just before a call. `look`: what must be so afterwards. Says which calls were tried. */
export function atCalls(
  make: () => Host,
  run: (host: Host) => void,
  act: (host: Host) => void,
  look: (host: Host, place: Place) => void,
): readonly Place[] {
  const calls = callsOf(make, run).map((place, index) => ({ place, at: index + 1 }));
  const tried = oneIn(STRIDE, calls);
  for (const { place, at } of tried) {
    const host = make();
    host.resetCalls();
    host.duringCall(at, () => act(host));
    run(host);
    look(host, place);
  }
  return tried.map(({ place }) => place);
}

/** Every service call of a run, in order. */
export function callsOf(make: () => Host, run: (host: Host) => void): readonly Place[] {
  const host = make();
  host.resetCalls();
  run(host);
  const places: Place[] = [];
  const watched = make();
  watched.resetCalls();
  let before = new Map<string, number>();
  for (let call = 1; call <= host.calls.total; call++)
    watched.duringCall(call, () => {
      const { byMethod } = watched.calls;
      const [method] = [...byMethod].find(([name, times]) => times !== (before.get(name) ?? 0)) ?? [''];
      places.push(`${call} ${method}`);
      before = new Map(byMethod);
    });
  run(watched);
  return places;
}
