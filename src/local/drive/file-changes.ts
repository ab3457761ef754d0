/** Makes, copies and changes files as the Drive API does. */
import { ApiRefusal } from '../runtime/api-refusal.ts';
import { type DriveStore, rootOf } from './drive-store.ts';
import { type Content, type DriveFile, MIME } from './file.ts';

/** Who asks, when, and as which script. */
export interface Maker {
  readonly account: string;
  readonly script: string;
  readonly now: number;
}

/** The parts of a file that a request may set; a property of null goes. */
export interface FileFields {
  readonly id?: string;
  readonly name?: string;
  readonly mimeType?: string;
  readonly description?: string;
  readonly parents?: readonly string[];
  readonly properties?: Readonly<Record<string, string | null>>;
  readonly trashed?: boolean;
  readonly writersCanShare?: boolean;
}

export const FILE_FIELDS: readonly (keyof FileFields)[] = [
  'id',
  'name',
  'mimeType',
  'description',
  'parents',
  'properties',
  'trashed',
  'writersCanShare',
];

export function makeFile(
  store: DriveStore,
  fields: FileFields,
  content: Content,
  mimeType: string,
  maker: Maker,
): DriveFile {
  refuseId(fields, mimeType);
  const { account, script, now } = maker;
  const file: DriveFile = {
    id: store.newId(),
    name: fields.name ?? 'Untitled',
    mimeType,
    ...(fields.description !== undefined && { description: fields.description }),
    parents: [parentOf(fields.parents) ?? rootOf(account)],
    properties: withProperties({}, fields.properties),
    trashed: false,
    createdTime: now,
    modifiedTime: now,
    lastModifyingUser: account,
    version: 1,
    writersCanShare: fields.writersCanShare ?? true,
    owner: account,
    madeBy: script,
    permissions: [],
    content,
  };
  return store.put(file, now);
}

/** A copy belongs to whoever makes it; it takes no permissions along. */
export function copyFile(store: DriveStore, source: DriveFile, fields: FileFields, maker: Maker): DriveFile {
  if (source.mimeType === MIME.folder) {
    throw new ApiRefusal('This file cannot be copied by the user.', 403, 'cannotCopyFile');
  }
  const properties = { ...source.properties, ...fields.properties };
  const given = {
    name: `Copy of ${source.name}`,
    parents: source.parents,
    ...description(source),
    ...fields,
    properties,
  };
  return makeFile(store, given, copied(store, source.content), source.mimeType, maker);
}

const description = ({ description: text }: DriveFile) => (text === undefined ? {} : { description: text });

function copied(store: DriveStore, content: Content): Content {
  return content.kind === 'doc' ? { kind: 'doc', doc: { ...content.doc, revisionId: store.newRevision() } } : content;
}

export interface Move {
  readonly addParents?: string;
  readonly removeParents?: string;
}

export function updateFile(
  store: DriveStore,
  file: DriveFile,
  fields: FileFields,
  move: Move,
  maker: Maker,
): DriveFile {
  if (fields.parents) {
    throw new ApiRefusal(
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      403,
      'fieldNotWritable',
    );
  }
  const { properties, parents, id, mimeType, ...plain } = fields;
  const changed: DriveFile = {
    ...file,
    ...plain,
    properties: withProperties(file.properties, properties),
    parents: moved(file.parents, move),
  };
  return touched(store, changed, maker);
}

/** The file with a new time and a new last hand. */
export function touched(
  store: DriveStore,
  file: DriveFile,
  { account, now }: Pick<Maker, 'account' | 'now'>,
): DriveFile {
  return store.put({ ...file, modifiedTime: now, lastModifyingUser: account, version: file.version + 1 }, now);
}

function moved(parents: readonly string[], { addParents = '', removeParents = '' }: Move): readonly string[] {
  const added = listOf(addParents);
  const left = [...parents.filter((id) => !listOf(removeParents).includes(id)), ...added];
  if (left.length <= 1) return left;
  throw new ApiRefusal('A file can have only one parent folder.', 403, 'cannotAddParent');
}

const listOf = (ids: string): readonly string[] => ids.split(',').filter((id) => id !== '');

function parentOf(parents: readonly string[] = []): string | undefined {
  if (parents.length <= 1) return parents[0];
  throw new ApiRefusal('A file can have only one parent folder.', 400, 'teamDrivesParentLimit');
}

function refuseId({ id }: FileFields, mimeType: string): void {
  if (id === undefined) return;
  if (mimeType.startsWith('application/vnd.google-apps.') && mimeType !== MIME.folder) {
    throw new ApiRefusal('Generated IDs are not supported for Docs Editors formats.');
  }
  throw new ApiRefusal('The provided file ID is not usable.', 400, 'invalid');
}

const PROPERTY_BYTES = 124;
const PROPERTIES = 30;

export function withProperties(
  properties: Readonly<Record<string, string>>,
  changes: FileFields['properties'] = {},
): Readonly<Record<string, string>> {
  const all: Record<string, string | null> = { ...properties, ...changes };
  const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  for (const [key, value] of kept) {
    if (Buffer.byteLength(key) + Buffer.byteLength(value) <= PROPERTY_BYTES) continue;
    throw new ApiRefusal(
      `The property ${key} exceeds the maximum size of ${PROPERTY_BYTES} bytes for a key and value (UTF-8).`,
    );
  }
  if (kept.length > PROPERTIES) throw new ApiRefusal(`A file cannot have more than ${PROPERTIES} properties.`);
  return Object.fromEntries(kept);
}
