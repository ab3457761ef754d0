/** The menu's Who can see what…: says with numbers what it would change, asks once, and does it. */
import { type AuditAnswer, audit } from '../../jobs/audit.ts';
import { countCalls } from '../calls.ts';
import { continueSoon, endContinuing } from '../continue-soon.ts';
import type { Ran } from '../do-work.ts';
import { inWords } from '../in-words.ts';
import { done, type Reply } from '../reply.ts';
import { runJob } from '../run-job.ts';
import { confirmed, show, tell } from '../tell.ts';
import { changesOf, sayAsked, sayShared, sayWell } from './audit-words.ts';

/** The daily run, or an edit, may be at work at that very moment. */
const PATIENCE_MS = 10_000;

export function whoSeesWhat(): void {
  tell(inWords('Who can see what', auditIfAgreed));
}

/** Goes on where the time of the run before ended. Nobody watches: where it fails it must fail aloud. */
export function continueAudit(): void {
  endContinuing('continueAudit', countCalls());
  const reply = inWords('Who can see what', shareThem);
  if (!reply.ok) throw new Error([reply.error.message, reply.error.do ?? ''].join(' ').trim());
}

function auditIfAgreed(): Reply<string> {
  const looked = runJob(audit, { request: {}, dryRun: true });
  if (!looked.ok) return looked;
  const { answer } = looked.data;
  if (answer.findings.length === 0) return done(sayWell(answer));
  if (changesOf(answer) === 0) return shown(answer);
  if (!confirmed(sayAsked(answer))) return done('Nothing was changed.');
  const ran = shareThem();
  return ran.ok ? shown(ran.data.answer) : ran;
}

function shareThem(): Reply<Ran<AuditAnswer>> {
  const ran = runJob(audit, { request: {}, dryRun: false, waitMs: PATIENCE_MS });
  // A run that could change nothing would end in the same place the next time.
  if (ran.ok && hasMore(ran.data.answer) && (ran.data.shared ?? 0) > 0) continueSoon('continueAudit', countCalls());
  return ran;
}

const hasMore = ({ findings }: AuditAnswer): boolean => findings.some(({ state }) => state === 'left');

function shown(answer: AuditAnswer): Reply<string> {
  const { text, waits } = sayShared(answer);
  if (!waits) return done(text);
  show(text);
  return done('');
}
