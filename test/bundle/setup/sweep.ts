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
