/** The page that a data manager opens first. */
import { addDays, type Day, sayDay } from '../../domain/day.ts';
import type { Moment, Snapshot } from '../../workbook/cell.ts';
import { versionRow } from '../../workbook/migrations/version.ts';
import { runLog } from '../../workbook/tabs/run-log.ts';
import { start } from '../../workbook/tabs/start.ts';
import type { ReplaceRows } from '../change.ts';
import { installationRows } from '../installation/note-on-start.ts';
import { attention, type Situation } from './attention.ts';
import { hasNoSchools, healthChecks } from './health.ts';
import type { Line } from './line.ts';

export interface StartPage {
  readonly change: ReplaceRows;
  readonly lines: readonly Line[];
}

/** `needed`: the tabs that the run asked for and does not make itself: one that is missing waits for set-up. */
export function startPage(
  situation: Situation,
  snapshot: Snapshot,
  { today }: Moment,
  needed: readonly string[],
): StartPage {
  const { trust } = situation;
  const health = healthChecks(snapshot, trust.settings, needed);
  const open = attention(situation);
  const lines = [
    ...hasNoSchools(trust.records.schools),
    ...firstThing([...health, ...open]),
    ...health,
    ...versionLine(snapshot),
    lastRun(today),
    ...open,
  ];
  const rows = [...lines.map((line) => ({ ...line })), ...installationRows(snapshot)];
  return { lines, change: { kind: 'replace rows', tab: start.name, rows } };
}

/** The tab is written whole: what the migrations noted in it stays. */
const versionLine = (snapshot: Snapshot): readonly Line[] =>
  versionRow(snapshot).map((row) => ({ ...row, toDo: '', where: '' }));

const URGENCY = ['Urgent', 'To do'] as const;

/** The one thing to do before any other: what is urgent, else the first that is to do. */
function firstThing(lines: readonly Line[]): readonly Line[] {
  const first = URGENCY.flatMap((urgency) => lines.filter(({ state }) => state === urgency))[0];
  const item = 'Do this first';
  if (!first)
    return [{ part: 'What to do first', item, state: 'Well', says: 'Nothing waits for you', toDo: '', where: '' }];
  return [{ ...first, part: 'What to do first', item, says: `${first.item}: ${first.says}` }];
}

/** The day alone: a second run on it has nothing to write. The time is in the Run log. */
const lastRun = (day: Day): Line => ({
  part: 'Last run',
  item: 'Worked out on',
  state: 'Well',
  says: `${sayDay(day)}. Next by itself: on ${sayDay(addDays(day, 1))}, between 7 and 8 in the morning`,
  toDo: 'Where that morning is past, choose Repair schedule. To work it out at once, choose Recompute now',
  where: runLog.name,
});
