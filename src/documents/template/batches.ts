import type { DocsRequest } from './requests.ts';

/** As many requests as one call of batchUpdate is given. Google names no limit; a call takes all of them or none. */
const IN_A_BATCH = 450;

export const inBatches = (requests: readonly DocsRequest[]): readonly (readonly DocsRequest[])[] =>
  Array.from({ length: Math.ceil(requests.length / IN_A_BATCH) }, (_, at) =>
    requests.slice(at * IN_A_BATCH, (at + 1) * IN_A_BATCH),
  );
