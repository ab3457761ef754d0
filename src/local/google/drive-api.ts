/** Drive v3 over HTTP, for files: over the same Drive that scripts see. */
import { mayEdit, roleOf } from '../drive/access.ts';
import { fileAnswer, SHAPES } from '../drive/answers.ts';
import { rootOf } from '../drive/drive-store.ts';
import type { DriveFile } from '../drive/file.ts';
import { type FileFields, makeFile, updateFile } from '../drive/file-changes.ts';
import { parts } from '../drive/files-service.ts';
import { queryOf } from '../drive/query.ts';
import { isTrashed } from '../drive/trash.ts';
import { uploaded } from '../drive/uploads.ts';
import { ApiRefusal } from '../runtime/api-refusal.ts';
import { SCOPES } from './accounts.ts';
import type { Call, Route } from './call.ts';
import { listOf, mustFit, record } from './shapes.ts';

/** Google passes over names that it does not know here: a slip would go unseen, so this Drive refuses them. */
const FILE = record({
  id: 'text',
  name: 'text',
  mimeType: 'text',
  description: 'text',
  parents: listOf('text'),
  properties: 'texts by name',
  trashed: 'flag',
  writersCanShare: 'flag',
});

const files = (method: Route['method'], path: RegExp, rest: Omit<Route, 'host' | 'method' | 'path'>): Route => ({
  host: 'www.googleapis.com',
  method,
  path,
  ...rest,
});

const EITHER = [SCOPES.file, SCOPES.metadata];
const ONE = ['fields', 'supportsAllDrives'];
const LIST = [
  'fields',
  'q',
  'pageSize',
  'pageToken',
  'spaces',
  'corpora',
  'supportsAllDrives',
  'includeItemsFromAllDrives',
];

export const DRIVE_ROUTES: readonly Route[] = [
  files('POST', /^\/drive\/v3\/files$/, { scopes: [SCOPES.file], query: ONE, answer: create }),
  files('GET', /^\/drive\/v3\/files$/, { scopes: EITHER, query: LIST, answer: list }),
  files('GET', /^\/drive\/v3\/files\/([^/]+)$/, { scopes: EITHER, query: ONE, answer: get }),
  files('PATCH', /^\/drive\/v3\/files\/([^/]+)$/, {
    scopes: [SCOPES.file],
    query: ONE,
    answer: update,
  }),
];

function create(call: Call): object {
  const fields = fieldsOf(call);
  const { content, mimeType } = uploaded(call.drive, fields.mimeType, undefined);
  return answer(call, makeFile(call.drive, fields, content, mimeType, makerOf(call)));
}

function list(call: Call): object {
  const { drive, account, now, query } = call;
  const matches = queryOf(query['q'], rootOf(account.email));
  const listed = new Map(drive.listed(now).map((file) => [file.id, file]));
  const withBin = [...listed.values()].map((file) => ({ ...file, trashed: isTrashed(file, (id) => listed.get(id)) }));
  const found = withBin.filter((file) => sees(call, file) && matches(file));
  const all = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files: found.map((file) => fileAnswer(drive, file, account.email)),
  };
  return parts(all, query, SHAPES.fileList);
}

function get(call: Call): object {
  return answer(call, fileSeen(call));
}

function update(call: Call): object {
  const fields = fieldsOf(call);
  const file = fileSeen(call);
  const { email, clientId } = call.account;
  if (file.madeBy !== clientId) {
    throw new ApiRefusal(
      `The user has not granted the app ${clientId} write access to the file ${file.id}.`,
      403,
      'appNotAuthorizedToFile',
    );
  }
  if (!mayEdit(call.drive, file, email)) {
    throw new ApiRefusal(
      'The user does not have sufficient permissions for this file.',
      403,
      'insufficientFilePermissions',
    );
  }
  return answer(call, updateFile(call.drive, file, fields, {}, makerOf(call)));
}

function fieldsOf({ body }: Call): FileFields {
  mustFit(body, FILE);
  return (body ?? {}) as FileFields;
}

const makerOf = ({ account: { email, clientId }, now }: Call) => ({ account: email, script: clientId, now });

const answer = ({ drive, account, query }: Call, file: DriveFile): object =>
  parts(fileAnswer(drive, file, account.email), query, SHAPES.file);

function fileSeen(call: Call): DriveFile {
  const [id = ''] = call.params;
  const file = call.drive.find(id);
  if (file && sees(call, file)) return file;
  throw new ApiRefusal(`File not found: ${id}.`, 404, 'notFound');
}

/** With metadata, whatever the account can open; with `drive.file`, what the program made for it. */
function sees({ drive, account }: Call, file: DriveFile): boolean {
  const { email, clientId, scopes } = account;
  if (scopes.includes(SCOPES.metadata)) return roleOf(drive, file, email) !== undefined;
  return file.madeBy === clientId && file.owner === email;
}
