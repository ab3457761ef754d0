/** What the menu's items do. Each ends in words on the screen, whatever happened. */
import { recomputeByHand } from '../jobs/daily.ts';
import type { TabGroup } from '../workbook/tab.ts';
import { TABS } from '../workbook/tabs.ts';
import { countCalls } from './calls.ts';
import { inWords } from './in-words.ts';
import { done, type Reply, refused } from './reply.ts';
import { runJob } from './run-job.ts';
import { sayRun } from './say-run.ts';
import { confirmed, tell } from './tell.ts';
import { ensureTriggers, otherMaker, sayEnsured, sayTakeOver } from './triggers.ts';

export function recomputeNow(): void {
  const reply = runJob(recomputeByHand, { request: {}, dryRun: false });
  tell(reply.ok ? done(sayRun(reply.data)) : reply);
}

export function repairSchedule(): void {
  tell(
    inWords('Repair schedule', () => {
      const maker = otherMaker(countCalls());
      const takesOver = maker !== undefined && confirmed(sayTakeOver(maker));
      const reply = ensureTriggers({ takesOver });
      return reply.ok ? done(sayEnsured(reply.data)) : reply;
    }),
  );
}

export function showProblems(): void {
  tell(inWords('Problems', () => showTabs(['Problems'])));
}

export function showPolicyTabs(): void {
  tell(inWords('Show policy tabs', () => showTabs(tabsOf('Policy'))));
}

export function showLogs(): void {
  tell(inWords('Show logs', () => showTabs(tabsOf('Log'))));
}

const tabsOf = (group: TabGroup): readonly string[] =>
  TABS.filter((tab) => tab.group === group).map(({ name }) => name);

/** Brings tabs out of hiding and goes to the first. */
function showTabs(names: readonly string[]): Reply<string> {
  const book = SpreadsheetApp.getActive();
  const sheets = book.getSheets().filter((sheet) => names.includes(sheet.getName()));
  const [first] = sheets;
  if (!first) return refused(`This workbook has no tab ${names.join(', ')} yet.`, 'Choose Recompute now first.');
  for (const sheet of sheets) sheet.showSheet();
  first.activate();
  return done(sheets.length === 1 ? '' : `Shown: ${sheets.map((sheet) => sheet.getName()).join(', ')}.`);
}
