/** The menu's Check this installation: whether everything that the program needs of Google is there, and as it takes it. */
import { sayLive, type Tried } from '../../jobs/installation/live.ts';
import { type Check, toKnow, toMend } from '../../jobs/installation/looked.ts';
import { noteOnStart } from '../../jobs/installation/note-on-start.ts';
import { report } from '../../jobs/installation/report.ts';
import { type Calls, countCalls } from '../calls.ts';
import { FILE_SCOPES } from '../documents/services.ts';
import { inWords } from '../in-words.ts';
import { PROBES } from '../live-checks/probes.ts';
import { runProbes } from '../live-checks/run-probes.ts';
import { clockNow } from '../moment.ts';
import { done, type Reply, refused } from '../reply.ts';
import { runJob } from '../run-job.ts';
import { isMissing } from '../scopes.ts';
import { tell } from '../tell.ts';
import { lookAround, type Seen } from './look-around.ts';
import { showToCopy } from './show-to-copy.ts';

/** Of Google's six minutes: the probe that is at work when this is up has time to end, and the scratch files to go. */
const PROBING_MS = 180_000;
const PATIENCE_MS = 10_000;

export function checkInstallation(): void {
  const reply = inWords('Check this installation', check);
  if (!reply.ok) tell(reply);
}

function check(): Reply<undefined> {
  const calls = countCalls();
  const startedMs = Date.now();
  // Not the lock of the workbook: edits are worked out meanwhile.
  const lock = calls.call(() => LockService.getScriptLock());
  if (!calls.call(() => lock.tryLock(1)))
    return refused('Not run: somebody else is checking it now.', 'Wait a minute, then try again.');
  const seen = lookAround(calls);
  const live = mayProbe(seen, calls) ? probe(calls, startedMs) : NOT_PROBED;
  const checks = [...seen.checks, ...live.checks];
  const text = report({ checks: [...checks, ...seen.book, ...note(seen, checks)], tried: live.tried }, clockNow());
  showToCopy(text, calls);
  return done(undefined);
}

interface Live {
  readonly checks: readonly Check[];
  readonly tried: readonly Tried[];
}

/** The scratch files are the account's own, and only the one that documents are made by is to have any. */
const mayProbe = ({ isInstaller, hasServices }: Seen, calls: Calls): boolean =>
  isInstaller && hasServices && !isMissing(FILE_SCOPES, calls);

const NOT_PROBED: Live = {
  checks: [
    toKnow('Live checks', 'Not tried: they need the account that the documents belong to, with its permissions'),
  ],
  tried: [],
};

function probe(calls: Calls, startedMs: number): Live {
  const { tried, left } = runProbes(PROBES, calls, () => Date.now() - startedMs < PROBING_MS);
  const checks = left.map((what) =>
    toMend('Scratch files', `Left behind: ${what}`, 'Choose Check this installation again: it takes them away'),
  );
  return { tried, checks: [...sayLive(tried), ...checks] };
}

/** Start keeps what the account saw that sees everything; in words where it could not be written. */
function note({ isInstaller, isNobodys, hasStart }: Seen, checks: readonly Check[]): readonly Check[] {
  if (!hasStart || !(isInstaller || isNobodys)) return [];
  const noted = runJob(noteOnStart(checks), { request: {}, dryRun: false, waitMs: PATIENCE_MS });
  return noted.ok ? [] : [toMend('Start', `Not written there: ${noted.error.message}`, noted.error.do ?? '')];
}
