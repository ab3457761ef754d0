/** The workbook's tabs and columns, as plain JSON: for those who make files that the program reads. */
import * as z from 'zod/mini';
import { TABS } from '../workbook/tabs.ts';
import type { Job } from './job.ts';

const SchemaRequest = z.object({});

export interface SchemaAnswer {
  readonly tabs: readonly {
    readonly tab: string;
    readonly group: string;
    readonly about: string;
    /** The headers of the key columns, in their order. */
    readonly key: readonly string[];
    readonly columns: readonly {
      readonly header: string;
      readonly holds: string;
      /** Written by the program. */
      readonly locked: boolean;
      readonly choices?: readonly string[];
      readonly note: string;
    }[];
  }[];
}

export const schema: Job<z.infer<typeof SchemaRequest>, SchemaAnswer> = {
  name: 'schema',
  reads: [],
  accepts: SchemaRequest,
  plan: () => ({
    changes: [],
    answer: {
      tabs: TABS.map(({ name, group, about, key, columns }) => ({
        tab: name,
        group,
        about,
        key: key.map((field) => columns[field]?.header ?? field),
        columns: Object.values(columns).map(({ header, kind, locked, choices, note }) => ({
          header,
          holds: kind,
          locked,
          ...(choices && { choices }),
          note,
        })),
      })),
    },
  }),
};
