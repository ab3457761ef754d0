import { cellsToChanges } from './cells-to-changes.ts';
import { inHost } from './in-host.ts';
import { whenItDoesNotFit } from './when-it-does-not-fit.ts';

/** What is measured in a process of its own. */
export const MEASURES = { cellsToChanges, inHost, whenItDoesNotFit } as const;
export type Measures = typeof MEASURES;
