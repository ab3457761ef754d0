import type { Json } from '../docs/model/document.ts';
import { filesClass } from '../registry/documents.ts';
import type { StandsInFor } from '../registry/google-class.ts';
import { ApiRefusal } from '../runtime/api-refusal.ts';
import { NotSupported } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { Blob } from '../services/blob.ts';
import { fileAnswer, SHAPES } from './answers.ts';
import { jsonOf } from './arguments.ts';
import { rootOf } from './drive-store.ts';
import { exported } from './exports.ts';
import { maskFrom, mustBeKnown, selected } from './fields.ts';
import { type DriveFile, MIME } from './file.ts';
import { copyFile, FILE_FIELDS, type FileFields, makeFile, updateFile } from './file-changes.ts';
import { queryOf } from './query.ts';
import { fileSeen, makerOf, mustSeeFolders, sees } from './seen-by.ts';
import { isTrashed } from './trash.ts';
import { uploaded } from './uploads.ts';

const ANY = ['fields', 'supportsAllDrives'];
const LIST = [...ANY, 'q', 'pageSize', 'pageToken', 'orderBy', 'spaces', 'corpora', 'includeItemsFromAllDrives'];
const LARGEST_PAGE = 1000;

/** Drive.Files of the advanced service, v3. */
export class Files
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection, typeof filesClass>
{
  readonly definition = filesClass;

  create(resource: unknown, media?: unknown, args?: unknown): object {
    const options = jsonOf(args, ANY, 'Drive.Files.create');
    const fields = this.fieldsOf(resource, 'Drive.Files.create');
    mustSeeFolders(this.execution, fields.parents);
    const { world } = this.execution;
    const blob = blobOf(media);
    if (blob && fields.mimeType?.startsWith('application/vnd.google-apps.')) {
      this.execution.spend(world.latency.time('driveConvert'));
    }
    const { content, mimeType } = uploaded(world.drive, fields.mimeType, blob);
    this.countDocument(mimeType);
    return this.answer(makeFile(world.drive, this.atHome(fields), content, mimeType, makerOf(this.execution)), options);
  }

  copy(resource: unknown, id: string, args?: unknown): object {
    const options = jsonOf(args, ANY, 'Drive.Files.copy');
    const fields = this.fieldsOf(resource, 'Drive.Files.copy');
    const source = fileSeen(this.execution, id);
    mustSeeFolders(this.execution, fields.parents);
    if (fields.mimeType && fields.mimeType !== source.mimeType)
      throw new NotSupported('A Drive copy into another type');
    this.countDocument(source.mimeType);
    const { drive } = this.execution.world;
    return this.answer(copyFile(drive, source, this.atHome(fields), makerOf(this.execution)), options);
  }

  get(id: string, args?: unknown): object {
    const options = jsonOf(args, ANY, 'Drive.Files.get');
    return this.answer(fileSeen(this.execution, id), options);
  }

  list(args?: unknown): object {
    const options = jsonOf(args, LIST, 'Drive.Files.list');
    const { world } = this.execution;
    const { account } = makerOf(this.execution);
    const matches = queryOf(options['q'] as string | undefined, rootOf(account));
    const listed = new Map(world.drive.listed(world.now).map((file) => [file.id, file]));
    const withBin = [...listed.values()].map((file) => ({ ...file, trashed: isTrashed(file, (id) => listed.get(id)) }));
    const found = withBin.filter((file) => sees(this.execution, file) && matches(file));
    const { page, nextPageToken } = pageOf(ordered(found, options['orderBy']), options);
    const files = page.map((file) => fileAnswer(world.drive, file, account));
    const answer = { kind: 'drive#fileList', incompleteSearch: false, files, ...(nextPageToken && { nextPageToken }) };
    return parts(answer, options, SHAPES.fileList);
  }

  update(resource: unknown, id: string, media?: unknown, args?: unknown): object {
    if (media !== undefined && media !== null) throw new NotSupported('Drive.Files.update with new content');
    const options = jsonOf(args, [...ANY, 'addParents', 'removeParents'], 'Drive.Files.update');
    const fields = this.fieldsOf(resource, 'Drive.Files.update');
    const file = fileSeen(this.execution, id);
    const { addParents, removeParents } = options as { addParents?: string; removeParents?: string };
    if (addParents) mustSeeFolders(this.execution, addParents.split(','));
    const move = { ...(addParents && { addParents }), ...(removeParents && { removeParents }) };
    return this.answer(updateFile(this.execution.world.drive, file, fields, move, makerOf(this.execution)), options);
  }

  remove(id: string, args?: unknown): void {
    jsonOf(args, ANY, 'Drive.Files.remove');
    this.execution.world.drive.delete(fileSeen(this.execution, id).id, this.execution.world.now);
  }

  export(id: string, mimeType: string, args?: unknown): object {
    const { alt } = jsonOf(args, ['alt', ...ANY], 'Drive.Files.export');
    const file = fileSeen(this.execution, id);
    if (alt !== 'media') throw new ApiRefusal('Export requires alt=media to download the exported content.', 403);
    const data = exported(this.execution.world.drive, file, mimeType);
    return new Blob(this.execution, data, mimeType, file.name);
  }

  private fieldsOf(resource: unknown, what: string): FileFields {
    return jsonOf(resource, FILE_FIELDS, what) as FileFields;
  }

  /** `root` is a name for the account's own folder. */
  private atHome({ parents, ...fields }: FileFields): FileFields {
    const root = rootOf(makerOf(this.execution).account);
    return parents ? { ...fields, parents: parents.map((id) => (id === 'root' ? root : id)) } : fields;
  }

  private countDocument(mimeType: string): void {
    if (mimeType !== MIME.doc) return;
    const { account, now } = makerOf(this.execution);
    this.execution.world.apiQuotas.documentMade(account, now);
  }

  private answer(file: DriveFile, options: Json): object {
    const { account } = makerOf(this.execution);
    return parts(fileAnswer(this.execution.world.drive, file, account), options, SHAPES.file);
  }
}

type Shape = (typeof SHAPES)[keyof typeof SHAPES];

/** What `fields` asks for; without it, the little that v3 gives. */
export function parts(answer: Json, { fields }: Json, { known, usual }: Shape): object {
  const mask = typeof fields === 'string' ? maskFrom(fields) : usual;
  mustBeKnown(mask, known);
  return selected(answer, mask);
}

function blobOf(media: unknown): Blob | undefined {
  if (media === undefined || media === null) return undefined;
  if (media instanceof Blob) return media;
  throw new NotSupported('An upload that is not a blob');
}

const ORDERS: Readonly<Record<string, (file: DriveFile) => string | number>> = {
  name: ({ name }) => name.toLowerCase(),
  createdTime: ({ createdTime }) => createdTime,
  modifiedTime: ({ modifiedTime }) => modifiedTime,
};

function ordered(files: readonly DriveFile[], orderBy: unknown): readonly DriveFile[] {
  if (orderBy === undefined) return files;
  const [key = '', way = 'asc'] = String(orderBy).trim().split(/\s+/);
  const value = ORDERS[key];
  if (!value || !['asc', 'desc'].includes(way)) throw new NotSupported(`The Drive order "${String(orderBy)}"`);
  const sign = way === 'desc' ? -1 : 1;
  return [...files].sort((a, b) => sign * (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0));
}

function pageOf(files: readonly DriveFile[], { pageSize, pageToken }: Json) {
  const size = Math.min(Number(pageSize ?? 100), LARGEST_PAGE);
  if (!(size >= 1))
    throw new ApiRefusal(
      `Invalid value '${String(pageSize)}'. Values must be within the range: [1, 1000]`,
      400,
      'invalidParameter',
    );
  const from = pageToken === undefined ? 0 : Number(/^~page(\d+)$/.exec(String(pageToken))?.[1]);
  if (Number.isNaN(from)) throw new ApiRefusal('Invalid Value', 400, 'invalid');
  const next = from + size;
  return { page: files.slice(from, next), nextPageToken: next < files.length ? `~page${next}` : undefined };
}
