import * as z from 'zod/mini';
import { done, type Reply, refused } from './reply.ts';

/** The request as the job's own schema takes it, or what is wrong with it, field by field. */
export function checkRequest<Request>(job: string, accepts: z.ZodMiniType<Request>, request: unknown): Reply<Request> {
  const result = z.safeParse(accepts, request);
  if (result.success) return done(result.data);
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'the request'}: ${sayIssue(issue)}`);
  return refused(`Not run: ${job} was asked something it does not understand: ${faults.join('; ')}.`);
}

function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`;
  if (issue.code === 'invalid_value') return `expected ${issue.values.map(String).join(' or ')}`;
  if (issue.code === 'unrecognized_keys') return `does not know ${issue.keys.join(', ')}`;
  return issue.message;
}
