/** Runs every probe while there is time, on scratch files that are taken away after, also where a probe fails. */
import type { Outcome, Tried } from '../../jobs/installation/live.ts';
import type { Calls } from '../calls.ts';
import type { Probe, Tools } from './probe.ts';
import { clearScratch, scratch } from './scratch.ts';

export interface Probed {
  readonly tried: readonly Tried[];
  /** In words what could not be taken away. */
  readonly left: readonly string[];
}

export function runProbes(probes: readonly Probe[], calls: Calls, hasTime: () => boolean): Probed {
  clearScratch(calls, true);
  const tools: Tools = { calls, scratch: scratch(calls), hasTime };
  const tried = probes.map((probe): Tried => {
    const { id, asks, assumes, ifNot } = probe;
    return { id, asks, assumes, ifNot, outcome: hasTime() ? attempt(probe, tools) : OUT_OF_TIME };
  });
  return { tried, left: clearScratch(calls, true) };
}

const OUT_OF_TIME: Outcome = { kind: 'not tried', because: 'time ran out before' };

/** One that throws is an answer, and costs no other anything. */
function attempt({ run }: Probe, tools: Tools): Outcome {
  try {
    return run(tools);
  } catch (error) {
    return { kind: 'could not be tried', why: error instanceof Error ? error.message : String(error) };
  }
}
