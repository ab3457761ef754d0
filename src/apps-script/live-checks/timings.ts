import { docs, files } from '../documents/services.ts';
import { outcome, type Probe, type Tools } from './probe.ts';

const TIMES = 10;
/** A service may be slow on a day; at three times the usual the program's budget of time no longer holds. */
const TOO_SLOW = 3;

interface Timed {
  readonly name: string;
  /** What the program reckons with, in milliseconds: see src/local/runtime/latency.ts. */
  readonly usual: number;
  readonly call: () => unknown;
}

export const timings: Probe = {
  id: 'timings',
  asks: 'How long do the calls take that the program makes most, ten of each?',
  assumes: `In the middle at most ${TOO_SLOW} times: a property 30 ms, reading a thousand cells 200, writing them 650, reading a document 500, changing one 600, its data in Drive 500, a list of files 700, a copy 1,500.`,
  ifNot: 'Runs take longer than reckoned: documents are made over more than one run, which goes on by itself',
  run: (tools) => {
    const timed = timedCalls(tools).map(({ name, usual, call }) => {
      const took = timesOf(call, tools.hasTime).sort((one, other) => one - other);
      const [middle = 0, slowest = 0] = [took[Math.floor(took.length / 2)], took[took.length - 1]];
      const fewer = took.length < TIMES ? `, ${took.length} of ${TIMES} times` : '';
      return { isSlow: middle > usual * TOO_SLOW, says: `${name} ${middle} (slowest ${slowest}${fewer})` };
    });
    return outcome(
      timed.every(({ isSlow }) => !isSlow),
      `in ms, the middle of ten: ${timed.map(({ says }) => says).join(', ')}`,
    );
  },
};

/** Eighty slow calls would take minutes: it stops where the time of the check is up. */
function timesOf(call: () => unknown, hasTime: Tools['hasTime']): number[] {
  const took: number[] = [];
  while (took.length < TIMES && hasTime()) took.push(msOf(call));
  return took;
}

function msOf(call: () => unknown): number {
  const from = Date.now();
  call();
  return Date.now() - from;
}

function timedCalls({ scratch, calls: { call } }: Tools): readonly Timed[] {
  const id = scratch.blankDoc();
  const sheet = scratch.sheet();
  const cells = call(() => sheet.getRange(1, 6, 100, 10));
  const values = Array.from({ length: 100 }, (_, row) => Array.from({ length: 10 }, (_, column) => row + column));
  const store = call(() => PropertiesService.getDocumentProperties());
  const text = { insertText: { location: { index: 1 }, text: 'x' } };
  const flush = () => call(() => SpreadsheetApp.flush());
  return [
    { name: 'property', usual: 30, call: () => call(() => store.getProperty('schema.version')) },
    { name: 'reading 1,000 cells', usual: 200, call: () => call(() => cells.getValues()) },
    { name: 'writing 1,000 cells', usual: 650, call: () => [call(() => cells.setValues(values)), flush()] },
    { name: 'reading a document', usual: 500, call: () => call(() => docs().get(id, { includeTabsContent: true })) },
    { name: 'changing a document', usual: 600, call: () => scratch.change(id, [text]) },
    {
      name: 'its data in Drive',
      usual: 500,
      call: () => call(() => files().get(id, { fields: 'modifiedTime', supportsAllDrives: true })),
    },
    {
      name: 'list of files',
      usual: 700,
      call: () => call(() => files().list({ q: 'trashed = false', pageSize: 1000, fields: 'files(id)' })),
    },
    { name: 'copy of a document', usual: 1500, call: () => scratch.copy(id) },
  ];
}
