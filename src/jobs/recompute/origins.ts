import type { Source } from '../../domain/outcome.ts';
import type { Origin } from '../../workbook/source.ts';

/** Where a source is in the workbook; undefined for one that is in no row. */
export type Origins = (source: Source) => Origin | undefined;
