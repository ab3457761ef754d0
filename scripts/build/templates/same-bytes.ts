/** A Word file without the moment it was made: the same template gives the same bytes, so that what is at Google can be compared with what is here. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';
const MOMENT = '2026-01-01T00:00:00.000Z';
/** A zip notes local time: the same figures in every zone. */
const FIGURES = new Date(2026, 0, 1);

export function sameBytes(docx: Uint8Array): Buffer {
  const parts = unzipSync(docx);
  const core = parts[CORE];
  if (!core) throw new Error(`The Word file has no ${CORE}.`);
  const timeless = strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${MOMENT}`);
  return Buffer.from(zipSync({ ...parts, [CORE]: strToU8(timeless) }, { mtime: FIGURES }));
}
