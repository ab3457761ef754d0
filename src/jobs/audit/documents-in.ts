/** The documents as the audit sees them: each by its row, in its folder, and whether Directors are to read it. */
import type { DocumentKind } from '../../documents/kind.ts';
import { DOCUMENT_KINDS } from '../../documents/kinds.ts';
import type { DocumentRow } from '../../workbook/tabs/documents.ts';
import type { SharedFile } from '../sharing.ts';
import type { Found } from './finding.ts';
import type { Subject } from './judge.ts';
import type { PeopleOn } from './people-on.ts';
import { audienceOf, DIRECTORS, type Expected, expectedIn, type Place, placeOf } from './places.ts';

const NOBODY: ReadonlyMap<string, Expected> = new Map();
const NO_PLACE: Place = { urn: '', edit: [], view: [] };

export interface DocumentIn {
  readonly subject: Subject;
  /** What is wrong with it that is not about one person. */
  readonly found: readonly Found[];
}

export function documentIn(
  file: SharedFile,
  rows: ReadonlyMap<string, DocumentRow>,
  files: ReadonlyMap<string, SharedFile>,
  people: PeopleOn,
): DocumentIn {
  const row = rows.get(file.id);
  const parent = file.parents.flatMap((id) => files.get(id) ?? [])[0];
  const place = (row && audienceOf(row.audience ?? '', row.urn ?? '')) ?? placeOf(parent?.key ?? '') ?? NO_PLACE;
  const asked = row?.forDirectors === true;
  const given = asked && kindOf(row)?.directorsIfTicked === true;
  const folder = parent?.name ?? '';
  const subject: Subject = {
    file,
    folder,
    inFolder: true,
    place,
    expected: given ? expectedIn(DIRECTORS, people) : NOBODY,
    byFolder: expectedIn(place, people),
  };
  const home = row && `${row.urn ?? 'trust'}·${row.audience ?? ''}`;
  return {
    subject,
    found: [
      ...(asked && !given ? [notForDirectors(file, folder, row)] : []),
      ...(home !== undefined && parent?.key !== home ? [astray(file, folder, files, home)] : []),
    ],
  };
}

const kindOf = ({ kind }: DocumentRow): DocumentKind | undefined => DOCUMENT_KINDS.find(({ title }) => title === kind);

const notForDirectors = (file: SharedFile, folder: string, { kind = '' }: DocumentRow): Found => ({
  finding: {
    kind: 'not for Directors',
    folder,
    document: file.name,
    person: '',
    email: '',
    says: `“${file.name}” has Yes in For Directors, and a ${kind} is not among the documents that Directors are given.`,
    do: 'Take the Yes out of For Directors in Documents. It is not shared with them.',
  },
});

function astray(file: SharedFile, folder: string, files: ReadonlyMap<string, SharedFile>, home: string): Found {
  const [, own] = [...files].find(([, { part, key }]) => part === 'folder' && key === home) ?? [];
  const where = own ? `“${own.name}”` : 'its own folder';
  return {
    finding: {
      kind: 'not in its folder',
      folder,
      document: file.name,
      person: '',
      email: '',
      says: `“${file.name}” is not in ${where}: whoever can see the folder that it lies in can see it.`,
      do: `In Drive, move it back into ${where}.`,
    },
  };
}
