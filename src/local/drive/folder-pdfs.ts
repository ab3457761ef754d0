/** A PDF beside each .docx of a folder. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { libreOffice, pdfsOf } from '../docs/docx/to-pdf.ts';
import { sha256, sha256Of } from './disk.ts';
import { MIME } from './file.ts';
import type { WrittenFile } from './folder-index.ts';
import type { Known, Planned } from './folder-plan.ts';

const pdfPath = (path: string): string => `${path.slice(0, -extname(path).length)}.pdf`;

/** Made again only where the .docx has changed since its last one; LibreOffice starts once for all. */
export function writePdfs(folder: string, files: readonly Planned[], known: Known) {
  const mayWrite = (path: string): boolean => {
    const there = sha256Of(join(folder, path));
    return there === undefined || there === known[path]?.sha256;
  };
  const isOld = ({ path, file }: Planned) =>
    known[pdfPath(path)]?.version !== file.version || !existsSync(join(folder, pdfPath(path)));
  const readable = files.filter(({ type, standing }) => type === MIME.docx && standing !== 'not read');
  const due = libreOffice() === undefined ? [] : readable.filter((each) => mayWrite(pdfPath(each.path)) && isOld(each));
  const pdfs = pdfsOf(
    due.map(({ path }) => readFileSync(join(folder, path))),
    libreOffice() ?? '',
  );
  const fresh = due.map(({ path, file: { id, version } }, index): [string, WrittenFile] => {
    const data = pdfs[index] as Buffer;
    writeFileSync(join(folder, pdfPath(path)), data);
    return [pdfPath(path), { id, version, sha256: sha256(data) }];
  });
  return { written: { ...keptPdfs(known, files), ...Object.fromEntries(fresh) }, paths: fresh.map(([path]) => path) };
}

/** The PDFs of before, of documents that are still there and have not changed. */
export function keptPdfs(known: Known, files: readonly Planned[]): Readonly<Record<string, WrittenFile>> {
  const current = files.flatMap(({ path, file }) => {
    const pdf = known[pdfPath(path)];
    return pdf?.version === file.version && pdf.id === file.id ? [[pdfPath(path), pdf] as const] : [];
  });
  return Object.fromEntries(current);
}
