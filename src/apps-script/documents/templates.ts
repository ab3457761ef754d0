/** The trust's templates: uploaded once, from then on the trust's own. A run fills in copies, so that nobody's edit can move what was planned. */
import type { DocsDocument } from '../../documents/template/docs-json.ts';
import type { Templates } from '../../jobs/drive.ts';
import type { Calls } from '../calls.ts';
import type { Folders } from './folders.ts';
import type { ProgramFiles } from './program-files.ts';
import { docs, files } from './services.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOC = 'application/vnd.google-apps.document';
const ALL_DRIVES = { supportsAllDrives: true };

export interface TemplateCopies {
  readonly json: Templates;
  /** The copy to fill in, by kind. */
  readonly copyOf: ReadonlyMap<string, string>;
}

/** Uploads the templates of these kinds that are not there; says which. */
export function ensureTemplates(kinds: readonly TitledKind[], known: ProgramFiles, into: Folders, calls: Calls) {
  const missing = kinds.filter(({ id }) => known.find('template', id) === undefined);
  for (const kind of missing) known.remember('template', kind.id, upload(kind, into.templates(), calls));
  return missing;
}

export interface TitledKind {
  readonly id: string;
  readonly title: string;
}

function upload({ id: kind, title }: TitledKind, folder: string, { call }: Calls): string {
  const page = call(() => HtmlService.createHtmlOutputFromFile(`template-${kind}`));
  const bytes = call(() => Utilities.base64Decode(call(() => page.getContent())));
  const blob = call(() => Utilities.newBlob(bytes, WORD, `${title}.docx`));
  const properties = { part: 'template', key: kind };
  const resource = { name: `${title} (template)`, mimeType: DOC, parents: [folder], properties };
  return String(call(() => files().create(resource as object, blob, ALL_DRIVES)).id);
}

/** For a preview: the templates as they stand, without a copy. */
export function readTemplates(kinds: readonly string[], known: ProgramFiles, calls: Calls): Templates {
  const found = kinds.flatMap((kind): [string, DocsDocument][] => {
    const id = known.find('template', kind);
    return id === undefined ? [] : [[kind, read(id, calls)]];
  });
  return new Map(found);
}

/** A copy of each template to plan on and to copy from: two calls for each kind. */
export function copyTemplates(
  kinds: readonly string[],
  known: ProgramFiles,
  into: Folders,
  calls: Calls,
): TemplateCopies {
  const copyOf = new Map<string, string>();
  const json = new Map<string, DocsDocument>();
  for (const kind of kinds) {
    const template = known.find('template', kind);
    if (template === undefined) continue;
    const resource = {
      name: 'Being filled in: leave this to the program',
      parents: [into.templates()],
      properties: { part: 'template being filled', key: kind },
    };
    const id = String(calls.call(() => files().copy(resource as object, template, ALL_DRIVES)).id);
    copyOf.set(kind, id);
    json.set(kind, read(id, calls));
  }
  return { json, copyOf };
}

const read = (id: string, { call }: Calls): DocsDocument =>
  call(() => docs().get(id, { includeTabsContent: true })) as unknown as DocsDocument;

export const bin = (id: string, { call }: Calls): void => {
  call(() => files().update({ trashed: true } as object, id, undefined as never, ALL_DRIVES));
};
