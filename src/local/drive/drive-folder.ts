/** A Drive kept in a folder: every Doc as a .docx for people, in folders named as in Drive; and all that the next command needs to go on. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { libreOffice, NoPdfProgram, pdfsOf } from '../docs/docx/to-pdf.ts';
import { type DriveOptions, DriveStore } from './drive-store.ts';
import { exported } from './exports.ts';
import { type DriveFile, MIME } from './file.ts';
import { readIndex, type WrittenFile, writeIndex } from './folder-index.ts';
import { isTrashed } from './trash.ts';

export interface Outcome {
  /** What was written now, by path within the folder. */
  readonly written: readonly string[];
  /** Files of people's own that stood in the way, and were left. */
  readonly left: readonly string[];
  /** Why there is no PDF, where PDF was asked for. */
  readonly noPdf?: string;
}

export function readDrive(folder: string, options: DriveOptions = {}): DriveStore {
  return new DriveStore(options, readIndex(folder).drive);
}

export interface Writing {
  /** Whether there is to be a PDF beside each document. */
  readonly pdf?: boolean;
  /** Which folder of the Drive the given folder stands for: it gets no folder of its own in there. */
  readonly isTop?: (file: DriveFile) => boolean;
}

const nothing = (): boolean => false;

/** Writes what has changed. A file that the program did not write, or that somebody changed since, is never written and never deleted. */
export function writeDrive(store: DriveStore, folder: string, { pdf = false, isTop = nothing }: Writing = {}): Outcome {
  const known = readIndex(folder).written;
  const plan = planned(store, folder, known, isTop);
  const written: Record<string, WrittenFile> = {};
  const now: string[] = [];
  for (const { path, file, type } of plan.files) {
    const old = known[path];
    const isSame = old?.id === file.id && old.version === file.version && existsSync(join(folder, path));
    written[path] = isSame ? old : writeFile(folder, path, file, exported(store, file, type));
    if (!isSame) now.push(path);
  }
  const made = pdf ? writePdfs(folder, plan.files, known) : { written: {}, paths: [] };
  Object.assign(written, pdf ? made.written : kept(known, plan.files));
  removeStale(folder, known, written);
  writeIndex(folder, { drive: store.toJSON(), written });
  const noPdf = pdf && libreOffice() === undefined ? new NoPdfProgram().message : undefined;
  return { written: [...now, ...made.paths], left: plan.left, ...(noPdf !== undefined && { noPdf }) };
}

interface Planned {
  readonly path: string;
  readonly file: DriveFile;
  readonly type: string;
}

const ENDINGS: Readonly<Record<string, readonly [string, string]>> = {
  [MIME.doc]: ['.docx', MIME.docx],
  [MIME.sheet]: ['.csv', MIME.csv],
};

/** Where each file goes: its own name, or the next free one. */
function planned(
  store: DriveStore,
  folder: string,
  known: Readonly<Record<string, WrittenFile>>,
  isTop: NonNullable<Writing['isTop']>,
) {
  const taken = new Set<string>();
  const left: string[] = [];
  const files = store.all().flatMap((file): Planned[] => {
    const [ending, type] = ENDINGS[file.mimeType] ?? [];
    if (!ending || !type || isTrashed(file, (id) => store.find(id))) return [];
    for (let n = 1; ; n++) {
      const path = join(...foldersOf(store, file, isTop), `${safe(file.name)}${n === 1 ? '' : ` (${n})`}${ending}`);
      if (taken.has(path.toLowerCase())) continue;
      taken.add(path.toLowerCase());
      if (mayWrite(folder, path, known)) return [{ path, file, type }];
      left.push(path);
    }
  });
  return { files, left };
}

function foldersOf(store: DriveStore, { parents }: DriveFile, isTop: NonNullable<Writing['isTop']>): readonly string[] {
  const parent = store.find(parents[0] ?? '');
  return parent && !isTop(parent) ? [...foldersOf(store, parent, isTop), safe(parent.name)] : [];
}

/** A name that every file system takes. */
function safe(name: string): string {
  const plain = name
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, '-')
    .replace(/^\.+|[. ]+$/g, '')
    .trim();
  return plain === '' ? 'Untitled' : plain.slice(0, 120);
}

/** Nothing there, or what we wrote ourselves and nobody has changed. */
function mayWrite(folder: string, path: string, known: Readonly<Record<string, WrittenFile>>): boolean {
  const whole = join(folder, path);
  return !existsSync(whole) || known[path]?.sha256 === sha256(readFileSync(whole));
}

const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('hex');

function writeFile(folder: string, path: string, { id, version }: DriveFile, data: Buffer): WrittenFile {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), data);
  return { id, version, sha256: sha256(data) };
}

const pdfPath = (path: string): string => `${path.slice(0, -extname(path).length)}.pdf`;

/** One PDF beside each .docx that has changed since its last one; LibreOffice starts once for all. */
function writePdfs(folder: string, files: readonly Planned[], known: Readonly<Record<string, WrittenFile>>) {
  const documents = files.filter(({ type, path }) => type === MIME.docx && mayWrite(folder, pdfPath(path), known));
  const isOld = ({ path, file }: Planned) =>
    known[pdfPath(path)]?.version !== file.version || !existsSync(join(folder, pdfPath(path)));
  const due = libreOffice() === undefined ? [] : documents.filter(isOld);
  const pdfs = pdfsOf(
    due.map(({ path }) => readFileSync(join(folder, path))),
    libreOffice() ?? '',
  );
  const fresh = due.map(
    ({ path, file }, index) => [pdfPath(path), writeFile(folder, pdfPath(path), file, pdfs[index] as Buffer)] as const,
  );
  return { written: { ...kept(known, files), ...Object.fromEntries(fresh) }, paths: fresh.map(([path]) => path) };
}

/** The PDFs of before, of documents that are still there and have not changed. */
function kept(known: Readonly<Record<string, WrittenFile>>, files: readonly Planned[]): Record<string, WrittenFile> {
  const current = files.flatMap(({ path, file }) => {
    const pdf = known[pdfPath(path)];
    return pdf?.version === file.version && pdf.id === file.id ? [[pdfPath(path), pdf] as const] : [];
  });
  return Object.fromEntries(current);
}

/** What we wrote and nothing stands for any more goes; what somebody has changed stays. */
function removeStale(
  folder: string,
  known: Readonly<Record<string, WrittenFile>>,
  written: Readonly<Record<string, WrittenFile>>,
): void {
  for (const path of Object.keys(known)) {
    if (!(path in written) && existsSync(join(folder, path)) && mayWrite(folder, path, known))
      rmSync(join(folder, path));
  }
}
