import { outcome, type Probe } from './probe.ts';

const ROWS = 1_000;
const COLUMNS = 26;
/** 200 ms for any reading, and 10 more for each thousand cells over 5,000: see src/local/runtime/latency.ts. */
const USUAL_MS = 410;
const TOO_SLOW = 3;

export const manyCells: Probe = {
  id: 'many-cells',
  asks: 'How long does it take to read many cells at once?',
  assumes: `For ${(ROWS * COLUMNS).toLocaleString('en-GB')} cells at most ${TOO_SLOW} times ${USUAL_MS} ms: about a second for each 100,000 more.`,
  ifNot:
    'In a trust with many years of figures a run may be cut off before it has read them: tell whoever looks after the program how many rows Data captures has',
  run: ({ scratch, calls: { call } }) => {
    const sheet = scratch.sheet();
    const range = call(() => sheet.getRange(1, 1, ROWS, COLUMNS));
    call(() => range.setValues(Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, (_, at) => at))));
    call(() => SpreadsheetApp.flush());
    const from = Date.now();
    call(() => range.getValues());
    const ms = Date.now() - from;
    return outcome(ms <= USUAL_MS * TOO_SLOW, `${(ROWS * COLUMNS).toLocaleString('en-GB')} cells in ${ms} ms`);
  },
};
