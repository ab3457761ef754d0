/** One run of collect: how many documents it read and answered, and what is left as the constant of a run. */
import type { CollectAnswer } from '../../../src/jobs/collect.ts';
import type { Host } from '../../../src/local/host.ts';
import type { Answer } from '../../local/answer.ts';
import { type Spent, spentOn } from '../spent.ts';

export interface OneCollect extends Spent {
  /** One call each. */
  readonly read: number;
  /** One call each. */
  readonly answered: number;
  /** New or changed rows of Returns. */
  readonly offered: number;
  /** Time did not allow to read these: they are the next run’s. */
  readonly left: number;
  readonly calls: number;
  readonly constant: number;
  /** Rectangles written in the sheet; two of the calls each. */
  readonly writes: number;
  readonly modelledSeconds: number;
}

export function oneCollect(host: Host): OneCollect {
  host.resetCalls();
  const { result, wallMs, cpuMs } = spentOn(() => ask(host));
  const { answer, reading } = result;
  const { collected } = answer as CollectAnswer;
  const { total, modelledMs } = host.calls;
  const [read, answered] = [host.calls.of('Docs.Documents.get'), host.calls.of('Docs.Documents.batchUpdate')];
  return {
    read,
    answered,
    offered: collected.reduce((sum, each) => sum + each.offered, 0),
    left: reading?.left ?? 0,
    calls: total,
    constant: total - read - answered,
    writes: host.calls.of('Range.setValues'),
    modelledSeconds: modelledMs / 1000,
    wallMs,
    cpuMs,
  };
}

function ask(host: Host) {
  const reply = JSON.parse(String(host.call('serve', JSON.stringify({ job: 'collect' })))) as Answer;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data;
}
