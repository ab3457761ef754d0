/** Drive shows a script only what it made for the account that runs it: one account makes every document, and is noted. */
import type { Calls } from '../calls.ts';
import { type Refusal, refused } from '../reply.ts';

const FILES_OF = 'files of';

/** Nobody's yet: undefined. */
export function ownerOfFiles({ call }: Calls): string | undefined {
  const store = call(() => PropertiesService.getDocumentProperties());
  return call(() => store.getProperty(FILES_OF)) ?? undefined;
}

/** Whoever only looks first does not become the account that makes them. */
export function refuseOthers(who: string, { call }: Calls, onlyLooks: boolean): Refusal | undefined {
  const store = call(() => PropertiesService.getDocumentProperties());
  const owner = call(() => store.getProperty(FILES_OF));
  if (owner === null && !onlyLooks) call(() => store.setProperty(FILES_OF, who));
  if (owner === null || owner === who) return undefined;
  return refused(
    `Not run: the documents are ${owner}’s, and ${who} sees none of them.`,
    'Ask whoever has that account to choose it.',
  );
}
