/** A .docx as PDF, through LibreOffice where it is on the machine. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** No program that can make PDF: what to install. */
export class NoPdfProgram extends Error {
  override name = 'NoPdfProgram';

  constructor() {
    super(
      'LibreOffice is not on this machine, so no PDF can be made: install it (on Debian: apt install libreoffice-writer) and try again.',
    );
  }
}

/** The path of LibreOffice, or nothing. */
export function libreOffice(path = process.env['PATH'] ?? ''): string | undefined {
  const folders = [
    ...path.split(delimiter),
    '/Applications/LibreOffice.app/Contents/MacOS',
    'C:\\Program Files\\LibreOffice\\program',
  ];
  const names = ['soffice', 'libreoffice', 'soffice.exe'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

/** Several at once cost little more than one: starting LibreOffice is what takes long. */
export function pdfsOf(
  documents: readonly Buffer[],
  program: string | null = libreOffice() ?? null,
): readonly Buffer[] {
  if (program === null) throw new NoPdfProgram();
  if (documents.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const files = documents.map((data, index) => {
      const file = join(folder, `document-${index}.docx`);
      writeFileSync(file, data);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const ran = spawnSync(program, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      encoding: 'utf8',
    });
    return files.map((file) => read(file.replace(/\.docx$/, '.pdf'), ran.stderr));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file: string, said: string | undefined): Buffer {
  if (!existsSync(file)) throw new Error(`LibreOffice made no PDF. It said: ${said?.trim() || 'nothing'}`);
  return readFileSync(file);
}
