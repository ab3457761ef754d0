import type { SchemaAnswer } from '../../src/jobs/schema.ts';

/** Each tab with its columns: `*` tells rows apart, ⊙ is written by the program. */
export const saySchema = ({ tabs }: SchemaAnswer): string =>
  tabs
    .map(({ tab, key, columns }) => {
      const each = columns.map(
        ({ header, locked }) => `${header}${key.includes(header) ? '*' : ''}${locked ? ' ⊙' : ''}`,
      );
      return `${tab}: ${each.join(' · ')}`;
    })
    .join('\n');
