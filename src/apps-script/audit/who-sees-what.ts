/** The menu's Who can see what: says with numbers what it would change, asks once, and does it. */
import { type AuditAnswer, audit } from '../../jobs/audit.ts';
import { inWords } from '../in-words.ts';
import { done, type Reply } from '../reply.ts';
import { runJob } from '../run-job.ts';
import { confirmed, show, tell } from '../tell.ts';
import { changesOf, sayAsked, sayShared, sayWell } from './audit-words.ts';

export function whoSeesWhat(): void {
  tell(inWords('Who can see what', auditIfAgreed));
}

function auditIfAgreed(): Reply<string> {
  const looked = runJob(audit, { request: {}, dryRun: true });
  if (!looked.ok) return looked;
  const { answer } = looked.data;
  if (answer.findings.length === 0) return done(sayWell(answer));
  if (changesOf(answer) === 0) return shown(answer);
  if (!confirmed(sayAsked(answer))) return done('Nothing was changed.');
  const ran = runJob(audit, { request: {}, dryRun: false });
  return ran.ok ? shown(ran.data.answer) : ran;
}

function shown(answer: AuditAnswer): Reply<string> {
  const { text, waits } = sayShared(answer);
  if (!waits) return done(text);
  show(text);
  return done('');
}
