/** Somebody does something at every service call of a run in turn, and each time the workbook is looked at. */
import type { Host } from '../../../src/local/host.ts';

/** A call of a run: `12 Range.setValues`. */
export type Place = string;

/** `make`: the same workbook each time. `act`: what happens just before a call. `look`: what must be so afterwards. Says which calls there were. */
export function atEveryCall(
  make: () => Host,
  run: (host: Host) => void,
  act: (host: Host) => void,
  look: (host: Host, place: Place) => void,
): readonly Place[] {
  const places = callsOf(make, run);
  places.forEach((place, index) => {
    const host = make();
    host.resetCalls();
    host.duringCall(index + 1, () => act(host));
    run(host);
    look(host, place);
  });
  return places;
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
