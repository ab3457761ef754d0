/** Mail goes out from one account: the one whose documents, or whose schedule, they are. A second one would have limits and a log of its own making. */
import type { Calls } from '../calls.ts';
import { ownerOfFiles } from '../documents/whose-files.ts';
import { type Refusal, refused } from '../reply.ts';
import { otherMaker } from '../triggers.ts';

export function refuseOtherSender(who: string, calls: Calls): Refusal | undefined {
  const owner = ownerOfFiles(calls) ?? otherMaker(calls) ?? who;
  if (owner === who) return undefined;
  return refused(
    `Not sent: mail goes out from ${owner}, and this is ${who}.`,
    'Ask whoever has that account to choose it.',
  );
}
