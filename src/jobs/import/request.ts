/** What an import is asked for: the files, as their names and texts, and what the names do not say. */
import * as z from 'zod/mini';

const file = z.strictObject({ name: z.string(), text: z.string() });
const files = z._default(z.array(file), []);

export const acceptsImport = z.strictObject({
  /** Schools, from Get Information About Schools. */
  gias: z.optional(file),
  /** The Department for Education's results files. */
  ks2: files,
  ks4: files,
  /** The trust's own files, with the headers of a tab. */
  csv: files,
  /** Only the schools of this trust, by its name in the GIAS file. */
  trust: z.optional(z.string()),
  /** The day the results were released. */
  published: z.optional(z.string()),
  /** The academic year of results files whose names do not say it. */
  year: z.optional(z.string()),
});

export type ImportFile = z.output<typeof file>;
export type ImportRequest = z.output<typeof acceptsImport>;
