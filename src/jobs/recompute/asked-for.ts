/** Recompute as it is asked for by name. After an edit the program asks itself, and has no use for the weight of a schema. */
import * as z from 'zod/mini';
import type { Job } from '../job.ts';
import { type RecomputeAnswer, type RecomputeRequest, recompute } from '../recompute.ts';

const accepts = z.object({ only: z.optional(z.array(z.string())), history: z.optional(z.boolean()) });

export const recomputeAskedFor: Job<RecomputeRequest, RecomputeAnswer> = { ...recompute, accepts };
