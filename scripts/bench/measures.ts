import { cellsToChanges } from './cells-to-changes.ts';
import { collectInHost } from './collect/in-host.ts';
import { documentsInHost } from './documents/in-host.ts';
import { planning } from './documents/planning.ts';
import { documentsOfADay, documentsWithoutTime } from './documents/when-it-does-not-fit.ts';
import { inHost } from './in-host.ts';
import { remindersInHost } from './reminders/in-host.ts';
import { whenItDoesNotFit } from './when-it-does-not-fit.ts';

/** What is measured in a process of its own. */
export const MEASURES = {
  cellsToChanges,
  inHost,
  whenItDoesNotFit,
  collectInHost,
  documentsInHost,
  documentsPlanning: planning,
  documentsWithoutTime,
  documentsOfADay,
  remindersInHost,
} as const;
export type Measures = typeof MEASURES;
