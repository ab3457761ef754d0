/** What happens when a run’s time, or the day’s documents, are used up, and whether running again finishes. */
import type { Host } from '../../../src/local/host.ts';
import { tableOf } from '../../../src/local/workbook/workbook-from.ts';
import { madeUpHost } from '../made-up-host.ts';
import { tryDocuments, USUAL, wait } from './ask-documents.ts';

export interface Attempt {
  /** When, from the first run on. */
  readonly afterMinutes: number;
  readonly made: number;
  readonly left: number;
  readonly refused: number;
  /** Google’s words, or the program’s, where something was refused or the run ended. */
  readonly told?: string;
}

export interface DoesNotFit {
  readonly when: string;
  readonly schools: number;
  readonly attempts: readonly Attempt[];
  /** Whether in the end each school has its document, each once, and no row is left reserved. */
  readonly finishes: boolean;
}

const MINUTE = 60_000;
const A_DAY = 24 * 60;

export function documentsWithoutTime({ bundle }: { readonly bundle: string }): readonly DoesNotFit[] {
  const host = () => madeUpHost(6, bundle);
  const third = { method: 'Docs.Documents.batchUpdate', at: 3, when: 'after' } as const;
  const late = (seconds: number): Host => {
    const one = host();
    one.duringCall(third, () => one.setNow(new Date(one.now.getTime() + seconds * 1000).toISOString()));
    return one;
  };
  return [
    attempted('270 s are gone after the third document', 6, late(271), [5]),
    attempted('360 s are gone after the third document', 6, late(361), [2, 12]),
  ];
}

/** A run each five minutes for as long as documents are made; then the day after. */
export function documentsOfADay(given: {
  readonly bundle: string;
  readonly schools: number;
  readonly aDay: number;
}): DoesNotFit {
  const { bundle, schools, aDay } = given;
  const host = madeUpHost(schools, bundle);
  host.allowDocumentsADay(aDay);
  const when = `the account may make ${aDay} documents a day`;
  return attempted(when, schools, host, [5, 10, 15, 20, 30, A_DAY + 60, A_DAY + 65, A_DAY + 70]);
}

/** Runs at once and at each of these minutes, until none is left to be made. */
function attempted(when: string, schools: number, host: Host, minutes: readonly number[]): DoesNotFit {
  const started = host.now.getTime();
  const attempts: Attempt[] = [];
  for (const afterMinutes of [0, ...minutes]) {
    if (outcome(host, schools)) break;
    // What would be refused for the rest of the day is asked for once more, and no more.
    if (afterMinutes < A_DAY && attempts.filter(({ told = '' }) => told.includes('too many times')).length > 1)
      continue;
    wait(host, Math.max(0, afterMinutes - (host.now.getTime() - started) / MINUTE));
    attempts.push(attempt(host, afterMinutes));
  }
  return { when, schools, attempts, finishes: outcome(host, schools) };
}

function attempt(host: Host, afterMinutes: number): Attempt {
  const tried = tryDocuments(host, USUAL);
  if ('told' in tried) return { afterMinutes, made: 0, left: 0, refused: 0, told: tried.told };
  const { made, left, failed } = tried.files;
  const told = failed[0]?.why ?? (made.length === 0 ? tried.answer.left[0]?.because : undefined);
  return {
    afterMinutes,
    made: made.length,
    left: left.length,
    refused: failed.length,
    ...(told !== undefined && { told }),
  };
}

function outcome(host: Host, schools: number): boolean {
  const keys = host.drive
    .all()
    .filter(({ properties, trashed }) => !trashed && properties['part'] === 'document')
    .map(({ properties }) => properties['key']);
  const [headers = [], ...rows] = tableOf(host.workbook, 'Documents');
  const status = headers.indexOf('Status');
  const isMade = rows.every((row) => row[status] === 'Made');
  return isMade && keys.length === schools && new Set(keys).size === schools;
}
