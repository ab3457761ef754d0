/** Keeps what the last check found in Start, under a part of its own, until it is done again. */
import * as z from 'zod/mini';
import { sayDay } from '../../domain/day.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { start } from '../../workbook/tabs/start.ts';
import type { Fields } from '../change.ts';
import type { Job, NoRequest } from '../job.ts';
import { type Check, well } from './looked.ts';

const PART = 'Installation';

/** The rows of the last check as they stand, for a job that writes the whole tab anew. */
export const installationRows = (snapshot: Snapshot): readonly Fields[] => rowsOf(snapshot).filter(isOfCheck);

const isOfCheck = (row: Fields): boolean => row['part'] === PART;

const rowsOf = (snapshot: Snapshot): readonly Fields[] =>
  tabReader(snapshot)
    .read(start)
    .rows.map(({ part, item, state, says, toDo, where }) => ({
      part: part ?? null,
      item,
      state: state ?? null,
      says: says ?? null,
      toDo: toDo ?? null,
      where: where ?? null,
    }));

/** Not a job that can be asked for by name: it needs what the check has found. */
export const noteOnStart = (checks: readonly Check[]): Job<NoRequest, undefined> => ({
  name: 'check this installation',
  reads: [start.name],
  takesOlder: true,
  accepts: z.object({}) as z.ZodMiniType<NoRequest>,
  plan: (snapshot, { today }) => {
    const others = rowsOf(snapshot).filter((row) => !isOfCheck(row));
    const found = [well('Installation checked on', sayDay(today)), ...checks].map((check) => ({
      part: PART,
      ...check,
    }));
    return { changes: [{ kind: 'replace rows', tab: start.name, rows: [...others, ...found] }], answer: undefined };
  },
});
