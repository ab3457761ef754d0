/** Collect by the built bundle in the local host: when nobody has edited, when ten schools have, when all have, and what follows. */
import type { Host } from '../../../src/local/host.ts';
import { tableOf } from '../../../src/local/workbook/workbook-from.ts';
import { askDocuments, wait } from '../documents/ask-documents.ts';
import { madeUpHost } from '../made-up-host.ts';
import { editPlans, PLAN } from './edit-plans.ts';
import { type OneCollect, oneCollect } from './one-run.ts';

const DOCUMENTS_A_DAY = 1500;
const MINUTES_BETWEEN_RUNS = 5;
const TEN = 10;

export const CASES = ['nobody', 'ten', 'read back', 'all', 'all read back', 'all accepted'] as const;
export type Case = (typeof CASES)[number];

export interface CollectInHost {
  readonly schools: number;
  /** The runs until none has anything left; one, where time allows. */
  readonly runs: Readonly<Record<Case, readonly OneCollect[]>>;
}

export function collectInHost({
  schools,
  bundle,
}: {
  readonly schools: number;
  readonly bundle: string;
}): CollectInHost {
  const host = madeUpHost(schools, bundle);
  host.allowDocumentsADay(DOCUMENTS_A_DAY);
  makePlans(host);
  const nobody = untilNoneIsLeft(host);
  editPlans(host, Math.min(TEN, schools));
  const ten = untilNoneIsLeft(host);
  const readBack = untilNoneIsLeft(host);
  editPlans(host, schools);
  const all = untilNoneIsLeft(host);
  const allReadBack = untilNoneIsLeft(host);
  acceptAll(host);
  const accepted = untilNoneIsLeft(host);
  return {
    schools,
    runs: { nobody, ten, 'read back': readBack, all, 'all read back': allReadBack, 'all accepted': accepted },
  };
}

function makePlans(host: Host): void {
  let { files } = askDocuments(host, PLAN);
  for (; files.left.length > 0; files = askDocuments(host, PLAN).files) wait(host, MINUTES_BETWEEN_RUNS);
  wait(host, MINUTES_BETWEEN_RUNS);
}

function untilNoneIsLeft(host: Host): readonly OneCollect[] {
  const runs: OneCollect[] = [];
  do {
    runs.push(oneCollect(host));
    wait(host, MINUTES_BETWEEN_RUNS);
    if (runs[runs.length - 1]?.read === 0) break;
  } while ((runs[runs.length - 1]?.left ?? 0) > 0);
  return runs;
}

/** Says Yes to every row of Returns, as filling the column down does. */
function acceptAll(host: Host): void {
  const [headers = [], ...rows] = tableOf(host.workbook, 'Returns');
  host.paste(
    'Returns',
    2,
    headers.indexOf('Accept') + 1,
    rows.map(() => ['Yes']),
  );
}
