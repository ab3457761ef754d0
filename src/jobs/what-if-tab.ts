/** What if, on a tab of its own: the settings with a column to try others in, and beside it which schools would move. */
import * as z from 'zod/mini';
import { sayDay } from '../domain/day.ts';
import { readSettings } from '../workbook/read-settings.ts';
import { TABS_READ_FOR_RECORDS } from '../workbook/records/read-records.ts';
import { settings as settingsTab } from '../workbook/tabs/settings.ts';
import { whatIfTab } from '../workbook/tabs/what-if.ts';
import type { Change } from './change.ts';
import type { Job } from './job.ts';
import { type Move, whatIf } from './what-if.ts';
import { copySettings } from './what-if-tab/copy-settings.ts';
import { readTries, sayTries } from './what-if-tab/read-tries.ts';
import { sayResults } from './what-if-tab/say-results.ts';

const WhatIfTabRequest = z.object({});
type WhatIfTabRequest = z.infer<typeof WhatIfTabRequest>;

export interface WhatIfTabAnswer {
  /** `ready`: the tab is filled in, and nothing is typed in Try yet. */
  readonly kind: 'ready' | 'tried';
  readonly moved: readonly Move[];
  readonly schools: number;
}

export const tryOnTab: Job<WhatIfTabRequest, WhatIfTabAnswer> = {
  name: 'what-if-tab',
  reads: [...TABS_READ_FOR_RECORDS, whatIfTab.name],
  accepts: WhatIfTabRequest,
  plan: (snapshot, moment) => {
    const tries = readTries(snapshot);
    if (tries.faults.length > 0) return { refused: `Not tried. ${tries.faults.join(' ')}` };
    const { settings } = readSettings(snapshot.tabs.get(settingsTab.name));
    const said = sayTries(tries);
    if (said === '')
      return { answer: { kind: 'ready', moved: [], schools: 0 }, changes: [...copySettings(settings), results([])] };
    const planned = whatIf.plan(snapshot, moment, { set: tries.set, edits: [...tries.edits] });
    if ('refused' in planned) return planned;
    const { answer } = planned;
    return {
      answer: { kind: 'tried', moved: answer.moved, schools: answer.schools },
      changes: [...copySettings(settings), results(sayResults(answer, `Tried on ${sayDay(moment.today)}: ${said}`))],
    };
  },
};

/** The list beside the settings: its rows have nothing to do with the settings that they stand beside. */
const results = (rows: ReturnType<typeof sayResults>): Change => ({
  kind: 'replace rows',
  tab: whatIfTab.name,
  rows,
});
