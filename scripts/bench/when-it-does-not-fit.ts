/** What happens when time or room runs out, tried on six schools: the clock is moved on, or the spreadsheet filled up. */
import type { Host } from '../../src/local/host.ts';
import type { CallPlace } from '../../src/local/runtime/faults.ts';
import { tableOf } from '../../src/local/workbook/workbook-from.ts';
import { askRecompute, madeUpHost } from './made-up-host.ts';

export interface DoesNotFit {
  readonly when: string;
  /** What whoever asked is told, where the run did not end well. */
  readonly told?: string;
  readonly tabsWritten: readonly string[];
  readonly left: readonly string[];
  /** Whether running once more, with time to spare, leaves what an undisturbed run leaves. */
  readonly runningAgainFinishes: boolean;
}

const WRITTEN = ['Categories', 'Category history', 'Problems'];
const SHEET_CELLS = 10_000_000;

const read: CallPlace = { method: 'Range.getValues', at: 5 };
const planned: CallPlace = { method: 'Session.getScriptTimeZone', at: 1 };
const firstWrite: CallPlace = { method: 'Range.setValues', at: 1 };

export function whenItDoesNotFit({ bundle }: { readonly bundle: string }): readonly DoesNotFit[] {
  const undisturbed = madeUpHost(6, bundle);
  askRecompute(undisturbed);
  const wanted = written(undisturbed);
  const tried = (when: string, disturb: (host: Host) => void): DoesNotFit => {
    const host = madeUpHost(6, bundle);
    const before = written(host);
    disturb(host);
    const outcome = asked(host);
    const tabsWritten = WRITTEN.filter((_, index) => written(host)[index] !== before[index]);
    asked(host);
    return { when, ...outcome, tabsWritten, runningAgainFinishes: written(host).join() === wanted.join() };
  };
  return [
    tried('270 s are gone before the first write', late(planned, 271)),
    tried('270 s are gone after the first write', late(firstWrite, 271)),
    tried('360 s are gone while reading', late(read, 361)),
    tried('360 s are gone after the first write', late(firstWrite, 361)),
    tried('the spreadsheet has no room for another row', fillUp),
  ];
}

const late = (place: CallPlace, seconds: number) => (host: Host) =>
  host.duringCall(place, () => host.setNow(new Date(host.now.getTime() + seconds * 1000).toISOString()));

/** A tab that nothing reads takes all the room there is. */
function fillUp({ workbook }: Host): void {
  const idle = workbook.addSheet('Idle');
  idle.maxColumns = 1;
  idle.maxRows = 1;
  idle.maxRows += SHEET_CELLS - workbook.cellCount();
}

function asked(host: Host): { readonly told?: string; readonly left: readonly string[] } {
  try {
    const answer = askRecompute(host);
    return answer.ok ? { left: answer.data.applied.left } : { told: answer.error.message, left: [] };
  } catch (error) {
    return { told: error instanceof Error ? error.message : String(error), left: [] };
  }
}

const written = ({ workbook }: Host): readonly string[] => WRITTEN.map((tab) => JSON.stringify(tableOf(workbook, tab)));
