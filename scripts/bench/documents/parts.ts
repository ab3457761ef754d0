/** What a run’s calls were for, told by where they stand between the calls that every run makes once. */

import type { Host } from '../../../src/local/host.ts';
import type { CallCounts } from '../../../src/local/runtime/call-counts.ts';

/** The constant of a run, by what it is for. */
export interface Parts {
  /** The page, the lock, the scopes, whose files they are. */
  readonly begin: number;
  readonly tabs: number;
  readonly tabsRead: number;
  /** What Drive lists of the program’s own, and what is remembered beside it. */
  readonly list: number;
  /** A copy of the template, and its content. */
  readonly template: number;
  readonly reserve: number;
  readonly settle: number;
  readonly binCopy: number;
  /** The row of the run log, the last flush, the lock. */
  readonly end: number;
}

type Mark = { readonly total: number; readonly reading: number; readonly tabs: number };

const READING = /^(Sheet|Range)\.|^Spreadsheet\.getSheetByName$/;

/** Asked before a run that makes documents in folders that are there; the answer is for after it. */
export function watchParts(host: Host): (perDocument: number) => Parts {
  const marks = new Map<string, Mark>();
  const mark = (name: string, method: string, at: number, when: 'before' | 'after' = 'before') =>
    host.duringCall({ method, at, when }, () => marks.set(name, markOf(host.calls, when)));
  mark('list', 'Drive.Files.list', 1);
  mark('copy', 'Drive.Files.copy', 1);
  mark('read', 'Docs.Documents.get', 1, 'after');
  mark('document', 'Drive.Files.copy', 2);
  mark('bin', 'Drive.Files.update', 1);
  return (perDocument) => {
    const at = (name: string): Mark => marks.get(name) ?? missing(name);
    return {
      begin: at('list').total - at('list').reading,
      tabs: at('list').tabs,
      tabsRead: at('list').reading,
      list: at('copy').total - at('list').total,
      template: at('read').total - at('copy').total,
      reserve: at('document').total - at('read').total,
      settle: at('bin').total - at('document').total - perDocument,
      binCopy: 1,
      end: host.calls.total - at('bin').total - 1,
    };
  };
}

/** A mark before a call leaves that call out. */
function markOf({ total, byMethod }: CallCounts, when: 'before' | 'after'): Mark {
  const reading = [...byMethod].reduce((sum, [method, times]) => sum + (READING.test(method) ? times : 0), 0);
  return {
    total: when === 'before' ? total - 1 : total,
    reading,
    tabs: byMethod.get('Spreadsheet.getSheetByName') ?? 0,
  };
}

function missing(name: string): never {
  throw new Error(`The run never came to “${name}”: its calls are no longer in the order that this benchmark knows`);
}
