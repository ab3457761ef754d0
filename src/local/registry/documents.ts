import type { Cost } from '../runtime/latency.ts';
import { type GoogleClass, googleClass, type SupportedMethod } from './google-class.ts';
import { SCOPE } from './scopes.ts';

const DOCS = [SCOPE.driveFile, SCOPE.documents, SCOPE.drive];
const DRIVE = [SCOPE.driveFile, SCOPE.drive];

type DocumentsOfGoogle = GoogleAppsScript.Docs.Collection.DocumentsCollection;
type FilesOfGoogle = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type PermissionsOfGoogle = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;

const method = (api: string, cost: Cost, note?: string): SupportedMethod => ({ api, cost, ...(note && { note }) });

export const docsClass: GoogleClass = googleClass<object>()('Docs', {}, { parts: ['Documents'] });

export const documentsClass = googleClass<DocumentsOfGoogle>()(
  'Docs.Documents',
  {
    get: method(
      'docs.documents.get',
      'docsRead',
      'arguments `includeTabsContent`, `fields`, `suggestionsViewMode` (inline only)',
    ),
    create: method('docs.documents.create', 'docsWrite', 'the title only'),
    batchUpdate: method(
      'docs.documents.batchUpdate',
      'docsWrite',
      '2.5 ms more a request; the requests below; `writeControl` with a `requiredRevisionId`, whose refusal is a 400 *(its words unproven)*; a `targetRevisionId` only where it is the latest',
    ),
  },
  { scopes: DOCS },
);

export const driveClass: GoogleClass = googleClass<object>()('Drive', {}, { parts: ['Files', 'Permissions'] });

export const filesClass = googleClass<FilesOfGoogle>()(
  'Drive.Files',
  {
    create: method(
      'drive.files.create',
      'driveFile',
      'folders, Docs, Sheets; a .docx becomes a Doc and a .csv a Sheet (2,000 ms more); other files are kept as they are',
    ),
    copy: method('drive.files.copy', 'driveCopy', 'properties carry over unless overwritten; permissions do not'),
    get: method('drive.files.get', 'driveFile', 'without `fields`: id, name, mimeType, kind'),
    list: method('drive.files.list', 'driveList', 'the query terms below; a minute behind'),
    update: method(
      'drive.files.update',
      'driveFile',
      'metadata, `addParents`, `removeParents`; no new content; every update moves `modifiedTime`',
    ),
    remove: method('drive.files.delete', 'driveFile', 'a folder goes with all that is in it'),
    export: method(
      'drive.files.export',
      'driveCopy',
      'a Doc to .docx, or to PDF where LibreOffice is; a Sheet to .csv; only with `{alt: "media"}`, as on Google',
    ),
  },
  { scopes: DRIVE },
);

export const permissionsClass = googleClass<PermissionsOfGoogle>()(
  'Drive.Permissions',
  {
    create: method('drive.permissions.create', 'driveShare', 'for `user` and `anyone`; as reader, commenter or writer'),
    get: method('drive.permissions.get', 'driveFile'),
    list: method(
      'drive.permissions.list',
      'driveFile',
      'what folders give is in it, with `permissionDetails`; no pages',
    ),
    update: method('drive.permissions.update', 'driveShare', 'the role only'),
    remove: method('drive.permissions.delete', 'driveShare', 'what a folder gives is refused here *(unproven)*'),
  },
  { scopes: DRIVE },
);
