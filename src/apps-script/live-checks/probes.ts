/** Every live check, in the order they are run: what costs most comes last, where time may run out. */
import { copyIndices } from './copy-indices.ts';
import { footerTags } from './footer-tags.ts';
import { inATrigger } from './in-a-trigger.ts';
import { insertThenDelete } from './insert-then-delete.ts';
import { insertThenWrite } from './insert-then-write.ts';
import { manyCells } from './many-cells.ts';
import { modifiedTime } from './modified-time.ts';
import { movedRoot } from './moved-root.ts';
import { newFunction } from './new-function.ts';
import { newRows } from './new-rows.ts';
import { pageNumbers } from './page-numbers.ts';
import { permissionDetails } from './permission-details.ts';
import type { Probe } from './probe.ts';
import { splitTags } from './split-tags.ts';
import { textInCells } from './text-in-cells.ts';
import { timings } from './timings.ts';

export const PROBES: readonly Probe[] = [
  newFunction,
  inATrigger,
  textInCells,
  insertThenWrite,
  newRows,
  insertThenDelete,
  copyIndices,
  splitTags,
  footerTags,
  pageNumbers,
  modifiedTime,
  permissionDetails,
  movedRoot,
  manyCells,
  timings,
];
