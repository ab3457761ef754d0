/**
 * Where the probes try things: a folder in Drive and a tab, both made when the first probe needs them and taken away after
 * the last. What a check that died left behind is taken away by the next.
 */
import type { DocsDocument } from '../../documents/template/docs-json.ts';
import type { DocsRequest } from '../../documents/template/requests.ts';
import type { Calls } from '../calls.ts';
import { docs, files } from '../documents/services.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const SCRATCH = 'Being checked: leave this to the program';
const FOLDER = 'application/vnd.google-apps.folder';
const DOC = 'application/vnd.google-apps.document';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** One template of the trust's, as it is shipped: it has a footer with tags and page numbers. */
const TEMPLATE_PAGE = 'template-school-on-a-page';
/** Not the mark of the program's own files: no job is to take a scratch file for one. */
const MARK = { liveCheck: 'yes' };
const MARKED = "properties has { key='liveCheck' and value='yes' } and trashed = false";
/** Drive's list is a minute behind: the folder is remembered besides. */
const REMEMBERED = 'live check folder';
const ALL_DRIVES = { supportsAllDrives: true };

export interface Scratch {
  readonly folder: () => string;
  /** A blank Doc of its own for each who asks. */
  readonly blankDoc: () => string;
  /** A shipped template, uploaded with conversion; one for all. */
  readonly template: () => string;
  /** A copy of a Doc of the scratch folder. */
  readonly copy: (id: string) => string;
  readonly read: (id: string) => DocsDocument;
  readonly change: (id: string, requests: readonly (DocsRequest | object)[]) => void;
  /** A blank tab; one for all. */
  readonly sheet: () => Sheet;
}

export function scratch(calls: Calls): Scratch {
  const { call } = calls;
  const folder = once(() => makeFolder(calls));
  const inFolder = (name: string) => ({ name, parents: [folder()], properties: MARK });
  return {
    folder,
    blankDoc: () =>
      String(call(() => files().create({ ...inFolder(SCRATCH), mimeType: DOC } as object, NOTHING, ALL_DRIVES)).id),
    template: once(() => upload(inFolder(SCRATCH), calls)),
    copy: (id) => String(call(() => files().copy(inFolder(SCRATCH) as object, id, ALL_DRIVES)).id),
    read: (id) => call(() => docs().get(id, { includeTabsContent: true })) as unknown as DocsDocument,
    change: (id, requests) => void call(() => docs().batchUpdate({ requests } as object, id)),
    sheet: once(() => makeSheet(calls)),
  };
}

const NOTHING = undefined as unknown as GoogleAppsScript.Base.Blob;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function makeFolder({ call }: Calls): string {
  const resource = { name: SCRATCH, mimeType: FOLDER, parents: ['root'], properties: MARK };
  const id = String(call(() => files().create(resource as object, NOTHING, ALL_DRIVES)).id);
  const store = call(() => PropertiesService.getDocumentProperties());
  call(() => store.setProperty(REMEMBERED, id));
  return id;
}

function upload(resource: object, { call }: Calls): string {
  const page = call(() => HtmlService.createHtmlOutputFromFile(TEMPLATE_PAGE));
  const bytes = call(() => Utilities.base64Decode(call(() => page.getContent())));
  const blob = call(() => Utilities.newBlob(bytes, WORD, `${SCRATCH}.docx`));
  return String(call(() => files().create({ ...resource, mimeType: DOC } as object, blob, ALL_DRIVES)).id);
}

/** The person stays where they were, save on a hidden tab, which that would show. */
function makeSheet({ call }: Calls): Sheet {
  const book = call(() => SpreadsheetApp.getActive());
  const active = call(() => book.getActiveSheet());
  const end = call(() => book.getNumSheets());
  const sheet = call(() => book.insertSheet(SCRATCH, end));
  if (!call(() => active.isSheetHidden())) call(() => book.setActiveSheet(active));
  return sheet;
}

/** Takes away what a check has left, this one or one before; in words what could not be. */
export function clearScratch(calls: Calls, inDrive: boolean): readonly string[] {
  return [
    ...(inDrive ? attempt('the folder', () => clearDrive(calls)) : []),
    ...attempt('the tab', () => clearSheet(calls)),
  ];
}

function attempt(what: string, clear: () => void): readonly string[] {
  try {
    clear();
    return [];
  } catch (error) {
    return [`${what} “${SCRATCH}” (${error instanceof Error ? error.message : String(error)})`];
  }
}

function clearDrive(calls: Calls): void {
  const { call } = calls;
  const store = call(() => PropertiesService.getDocumentProperties());
  const remembered = call(() => store.getProperty(REMEMBERED));
  if (remembered !== null) {
    remove(remembered, calls);
    call(() => store.deleteProperty(REMEMBERED));
  }
  const { files: left = [] } = call(() =>
    files().list({ q: MARKED, fields: 'files(id,mimeType)', pageSize: 100, ...ALL_DRIVES }),
  );
  const folders = left.filter(({ mimeType }) => mimeType === FOLDER);
  for (const { id } of [...folders, ...left.filter((file) => !folders.includes(file))]) remove(String(id), calls);
}

/** The list may name what is gone: a folder goes with all that is in it. */
function remove(id: string, { call }: Calls): void {
  try {
    call(() => files().remove(id, ALL_DRIVES));
  } catch (error) {
    if (!/not found/i.test(String(error))) throw error;
  }
}

function clearSheet({ call }: Calls): void {
  const book = call(() => SpreadsheetApp.getActive());
  const sheet = call(() => book.getSheetByName(SCRATCH));
  if (sheet) call(() => book.deleteSheet(sheet));
}
