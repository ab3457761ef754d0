/** What kind of work a call is, for the clock. */
export type Cost =
  | 'free'
  | 'look'
  | 'read'
  | 'write'
  | 'structure'
  | 'flush'
  | 'bigFlush'
  | 'property'
  | 'cache'
  | 'lock'
  | 'trigger'
  | 'dialog'
  | 'docsRead'
  | 'docsWrite'
  | 'driveFile'
  | 'driveCopy'
  | 'driveConvert'
  | 'driveList'
  | 'driveShare'
  | 'mail'
  | 'start';

/** `none`: calls take no time; `median`: always the usual time; a seed: lognormal times and one call in a hundred fails in a way worth a second try. */
export type Latency = 'none' | 'median' | { readonly seed: number; readonly failures?: number };

interface Times {
  readonly median: number;
  readonly slow: number;
}

/** Milliseconds: the usual, and the slowest of twenty. */
export const TIMES: Readonly<Record<Cost, Times>> = {
  free: { median: 0, slow: 0 },
  look: { median: 5, slow: 20 },
  read: { median: 200, slow: 700 },
  write: { median: 50, slow: 150 },
  structure: { median: 100, slow: 300 },
  flush: { median: 60, slow: 150 },
  bigFlush: { median: 600, slow: 1500 },
  property: { median: 30, slow: 62 },
  cache: { median: 3, slow: 93 },
  lock: { median: 60, slow: 120 },
  trigger: { median: 700, slow: 1500 },
  dialog: { median: 50, slow: 150 },
  docsRead: { median: 500, slow: 1500 },
  docsWrite: { median: 600, slow: 1500 },
  driveFile: { median: 500, slow: 1500 },
  driveCopy: { median: 1500, slow: 4000 },
  driveConvert: { median: 2000, slow: 4500 },
  driveList: { median: 700, slow: 3000 },
  driveShare: { median: 800, slow: 2000 },
  mail: { median: 600, slow: 1500 },
  start: { median: 1000, slow: 2500 },
};

const CELLS_IN_BASE_TIME = 5_000;
const READ_MS_A_CELL = 0.01;
const WRITE_MS_A_CELL = 0.02;
const MS_A_DOCS_REQUEST = 2.5;

export class LatencyModel {
  private readonly random: () => number;

  constructor(private readonly latency: Latency) {
    this.random = randomFrom(typeof latency === 'object' ? latency.seed : 1);
  }

  time(cost: Cost): number {
    if (this.latency === 'none') return 0;
    const { median, slow } = TIMES[cost];
    if (this.latency === 'median' || median === 0) return median;
    return median * Math.exp((Math.log(slow / median) / 1.645) * this.normal());
  }

  cells(count: number, way: 'read' | 'write'): number {
    if (this.latency === 'none') return 0;
    return Math.max(0, count - CELLS_IN_BASE_TIME) * (way === 'read' ? READ_MS_A_CELL : WRITE_MS_A_CELL);
  }

  /** What the requests of a Docs batchUpdate add to it. */
  docsRequests(count: number): number {
    return this.latency === 'none' ? 0 : count * MS_A_DOCS_REQUEST;
  }

  /** Whether this call fails by chance. */
  fails(): boolean {
    return typeof this.latency === 'object' && this.random() < (this.latency.failures ?? 0.01);
  }

  private normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.random())) * Math.cos(2 * Math.PI * this.random());
  }
}

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
