/** The documents of a trust on this machine: a Drive kept in a folder, as Word files, and as PDF where LibreOffice is there. */
import { type Opened, type Outcome, readDrive, writeDrive } from '../../src/local/drive/drive-folder.ts';
import type { DriveStore } from '../../src/local/drive/drive-store.ts';
import type { ReadBack } from '../../src/local/drive/read-back.ts';
import { WORKSPACE_DOCUMENTS } from './places.ts';

export interface DocumentsWritten extends Outcome {
  readonly folder: string;
}

export interface DocumentsEdited extends ReadBack {
  readonly folder: string;
}

/** Beside the workbook that is written: `trust.xlsx` has `trust documents/`; the demonstration trust, `documents/`. */
export const documentsFolder = (out: string | undefined): string =>
  out === undefined ? WORKSPACE_DOCUMENTS : `${out.replace(/\.xlsx$/i, '')} documents`;

export const openDocuments = (folder: string): Opened => readDrive(folder);

export const keepDocuments = (store: DriveStore, folder: string): DocumentsWritten => ({
  // The program keeps everything in one folder of the Drive; here that is the folder itself.
  ...writeDrive(store, folder, { pdf: true, isTop: ({ properties }) => properties['key'] === 'root' }),
  folder,
});
