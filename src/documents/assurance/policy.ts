/** When the policy is next reviewed, and which of its queries nobody has confirmed. */
import type { TrustContext } from '../context.ts';

export function policy({ rows, settings }: TrustContext) {
  const open = rows.policyQueries.filter(({ confirmedOn }) => confirmedOn === undefined);
  return {
    reviewOn: settings['policy.review.on'] ?? null,
    all: rows.policyQueries.length,
    open: open.length,
    /** A query may have a comma in it. */
    queries: open.map(({ query }) => query).join('; ') || null,
  };
}
