/** Whether what runs by itself is there, is ours and comes. */
import { type Day, daysBetween, sayDay } from '../../domain/day.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import { findColumns } from '../../workbook/headers.ts';
import { runLog } from '../../workbook/tabs/run-log.ts';
import { daily } from '../daily.ts';
import { type Check, toKnow, toMend, well } from './looked.ts';

export interface Schedule {
  /** How many triggers there ought to be. */
  readonly wanted: number;
  readonly missing: readonly string[];
  /** How many of ours stand twice, or fire at the wrong time. */
  readonly surplus: number;
  /** The day of the last morning run. */
  readonly lastRun: Day | undefined;
  readonly today: Day;
}

const ITEM = 'Schedule';
/** One that was late yesterday, or did not come on a holiday of Google's, is no reason to worry anybody. */
const FRESH_DAYS = 2;
const REPAIR = 'Choose Repair schedule';

/** The last morning run that wrote something, by the Run log. Its columns are the program's alone, which make no row to `readTab`. */
export function lastMorningRun({ tabs }: Snapshot): Day | undefined {
  const [headers = [], ...rows] = tabs.get(runLog.name)?.cells ?? [];
  const { at } = findColumns(runLog, headers);
  const [job = -1, started = -1] = [at.get('job'), at.get('started')];
  const days = rows.flatMap((row) => (row[job] === daily.name ? [String(row[started]).slice(0, 10)] : []));
  return days.sort().pop();
}

export function saySchedule({ wanted, missing, surplus, lastRun, today }: Schedule): Check {
  if (missing.length > 0)
    return toMend(ITEM, `${missing.length} of ${wanted} triggers are missing: ${missing.join(', ')}`, REPAIR);
  if (surplus > 0) return toMend(ITEM, `${surplus} of its triggers stand twice, or fire at the wrong time`, REPAIR);
  const all = `All ${wanted} triggers are there`;
  if (lastRun === undefined)
    return toKnow(ITEM, `${all}. No morning run has come yet`, 'Look again tomorrow after 8am');
  if (daysBetween(lastRun, today) > FRESH_DAYS)
    return toMend(
      ITEM,
      `${all}, but the last morning run was on ${sayDay(lastRun)}`,
      `${REPAIR}, and look again tomorrow after 8am`,
    );
  return well(ITEM, `${all}. The last morning run was on ${sayDay(lastRun)}`);
}
