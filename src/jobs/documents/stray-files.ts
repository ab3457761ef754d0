/** Files that a run which died left behind: nobody has been told of them, and each may be half filled. */
import type { DocumentRow } from '../../workbook/tabs/documents.ts';
import type { BinFile, ProgramFile } from '../drive.ts';
import type { ToMake } from './decide.ts';

export function strayFiles(
  rows: readonly DocumentRow[],
  files: readonly ProgramFile[],
  toMake: readonly ToMake[],
): readonly BinFile[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const making = new Set(toMake.map(({ key }) => key));
  return files.flatMap(({ id, part, key }): BinFile[] => {
    if (part === 'template being filled') return [bin(id, 'a copy of a template that an earlier run left')];
    if (part !== 'document') return [];
    const row = byKey.get(key);
    // Without a row there is no telling what people have written in it since. A row that is reserved still may be another run's.
    if (row?.status === 'Reserved' && making.has(key)) return [bin(id, 'half made by a run that stopped')];
    if (!row || row.status === 'Reserved' || row.file === undefined || row.file === id)
      return row?.status === 'Superseded' && row.file === id ? [bin(id, 'a later version took its place')] : [];
    return [bin(id, 'made twice by a run that stopped')];
  });
}

const bin = (file: string, because: string): BinFile => ({ kind: 'bin file', file, because });
