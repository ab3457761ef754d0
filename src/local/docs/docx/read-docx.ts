import { NotSupported } from '../../runtime/failures.ts';
import type { Doc } from '../model/document.ts';

export function documentFromDocx(
  _data: Buffer,
  _named: { documentId: string; title: string; revisionId: string },
): Doc {
  throw new NotSupported('A .docx');
}
