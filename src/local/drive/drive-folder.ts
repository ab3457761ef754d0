/** A Drive kept in a folder: every Doc as a .docx for people, in folders named as in Drive; what they change in one is read back; and all that the next command needs to go on. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { libreOffice, NoPdfProgram } from '../docs/docx/to-pdf.ts';
import { sha256, sha256Of } from './disk.ts';
import { type DriveOptions, DriveStore } from './drive-store.ts';
import { exported } from './exports.ts';
import type { DriveFile } from './file.ts';
import { readIndex, type WrittenFile, writeIndex } from './folder-index.ts';
import { keptPdfs, writePdfs } from './folder-pdfs.ts';
import { type IsTop, isAsEdited, type Known, type Planned, planned } from './folder-plan.ts';
import { type ReadBack, takeUpEdits } from './read-back.ts';

export interface Outcome {
  /** What was written now, by path within the folder. */
  readonly written: readonly string[];
  /** Files of people's own, which were left. */
  readonly left: readonly string[];
  /** What somebody had edited before the Doc was changed again: where it is kept. */
  readonly putAside: readonly string[];
  /** Why there is no PDF, where PDF was asked for. */
  readonly noPdf?: string;
}

export interface Opened extends ReadBack {
  readonly store: DriveStore;
}

/** The Drive as the last command left it, with what people have changed in its .docx files since. Writes nothing. */
export function readDrive(folder: string, options: DriveOptions = {}): Opened {
  const { drive, written } = readIndex(folder);
  const store = new DriveStore(options, drive);
  return { store, ...takeUpEdits(store, folder, written) };
}

export interface Writing {
  /** Whether there is to be a PDF beside each document. */
  readonly pdf?: boolean;
  readonly isTop?: IsTop;
}

const nothing = (): boolean => false;

/** Writes what has changed. A file that the program did not write is never written and never deleted; one that somebody edited is put aside before its Doc is written again. */
export function writeDrive(store: DriveStore, folder: string, { pdf = false, isTop = nothing }: Writing = {}): Outcome {
  const known = readIndex(folder).written;
  const plan = planned(store, folder, known, isTop);
  const putAside = plan.files
    .filter(({ standing }) => standing === 'edited before')
    .map(({ path }) => aside(folder, path, plan.files));
  const written: Record<string, WrittenFile> = {};
  const now: string[] = [];
  for (const each of plan.files) {
    const stays = staying(folder, each, known[each.path]);
    written[each.path] = stays ?? writeOne(store, folder, each, known);
    if (!stays) now.push(each.path);
  }
  const pdfs = pdf ? writePdfs(folder, plan.files, known) : { written: keptPdfs(known, plan.files), paths: [] };
  Object.assign(written, pdfs.written);
  removeStale(store, folder, known, written);
  writeIndex(folder, { drive: store.toJSON(), written });
  const noPdf = pdf && libreOffice() === undefined ? new NoPdfProgram().message : undefined;
  return { written: [...now, ...pdfs.paths], left: plan.left, putAside, ...(noPdf !== undefined && { noPdf }) };
}

/** What the index says of a file that is not written now. */
function staying(folder: string, { path, file, standing }: Planned, old: WrittenFile | undefined) {
  const { id, version, edited } = file;
  if (standing === 'as edited') return { id, version, sha256: edited?.sha256 ?? '', edited: true } as const;
  if (standing === 'not read') return old;
  return standing === 'free' && old?.id === id && old.version === version && existsSync(join(folder, path))
    ? old
    : undefined;
}

/** The Doc as a .docx; where it was renamed or moved and still says what somebody's .docx says, that one. */
function writeOne(store: DriveStore, folder: string, { path, file, type }: Planned, known: Known): WrittenFile {
  const own = isAsEdited(file) ? Object.keys(known).find((one) => isEditedFrom(folder, one, file)) : undefined;
  const data = own === undefined ? exported(store, file, type) : readFileSync(join(folder, own));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), data);
  const { id, version } = file;
  return { id, version, sha256: sha256(data), ...(own !== undefined && { edited: true as const }) };
}

const isEditedFrom = (folder: string, path: string, { edited }: DriveFile): boolean =>
  edited !== undefined && sha256Of(join(folder, path)) === edited.sha256;

/** `Plan.docx` goes to `Plan (as edited).docx`, or the next name that is free. Says where. */
function aside(folder: string, path: string, files: readonly Planned[]): string {
  const stem = path.slice(0, -extname(path).length);
  for (let n = 1; ; n++) {
    const other = `${stem} (as edited${n === 1 ? '' : ` ${n}`})${extname(path)}`;
    if (existsSync(join(folder, other)) || files.some((file) => file.path === other)) continue;
    renameSync(join(folder, path), join(folder, other));
    return other;
  }
}

/** What we wrote and nothing stands for any more goes; what somebody has edited stays, unless the same is elsewhere now. */
function removeStale(store: DriveStore, folder: string, known: Known, written: Known): void {
  const elsewhere = new Set(Object.values(written).map(({ sha256: one }) => one));
  for (const [path, old] of Object.entries(known)) {
    const there = sha256Of(join(folder, path));
    if (path in written || there === undefined) continue;
    const isTheirs = old.edited === true || there === store.find(old.id)?.edited?.sha256;
    if (isTheirs ? elsewhere.has(there) : there === old.sha256) rmSync(join(folder, path));
  }
}
