import { cpus, loadavg } from 'node:os';

/** In general terms: what a reader needs to judge the times. */
export interface Machine {
  readonly cores: number;
  readonly node: string;
  /** How many processes wanted a core, on average over the last minute: more than there are cores lengthens every time. */
  readonly loadAtStart: number;
  readonly loadAtEnd: number;
}

export function watchMachine(): () => Machine {
  const [loadAtStart = 0] = loadavg();
  return () => {
    const [loadAtEnd = 0] = loadavg();
    return { cores: cpus().length, node: process.versions.node, loadAtStart, loadAtEnd };
  };
}
