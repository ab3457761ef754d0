/** Makes Word files of the documents' templates, and puts them in `dist/` where set-up alone reads them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_KINDS } from '../../src/documents/kinds.ts';
import { ROOT } from './paths.ts';
import { readTemplate } from './templates/read-template.ts';
import { toDocx } from './templates/to-docx.ts';

export const TEMPLATES = join(ROOT, 'sheets-templates/documents');

export interface CompiledTemplate {
  /** The kind's id: `category-letter`. */
  readonly kind: string;
  readonly docx: Buffer;
}

/** Throws with every fault of every template. */
export async function compileTemplates(folder = TEMPLATES): Promise<readonly CompiledTemplate[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();
  const faults: string[] = [];
  const read = files.flatMap((file) => {
    try {
      return [
        { kind: file.replace(/\.html$/, ''), template: readTemplate(file, readFileSync(join(folder, file), 'utf8')) },
      ];
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  if (faults.length > 0) throw new Error(`Templates in ${folder}:\n${faults.join('\n')}`);
  return Promise.all(read.map(async ({ kind, template }) => ({ kind, docx: await toDocx(template) })));
}

/** Apps Script takes no other files than code and pages: each is a page of base64. */
export const templatePage = (kind: string): string => `template-${kind}.html`;

export async function writeTemplates(outDir: string): Promise<void> {
  const templates = await compileTemplates();
  checkKinds(
    templates.map(({ kind }) => kind),
    DOCUMENT_KINDS.map(({ id }) => id),
  );
  for (const { kind, docx } of templates) writeFileSync(join(outDir, templatePage(kind)), docx.toString('base64'));
}

/** A template without its kind is never filled in, and a kind without its template makes nothing. */
export function checkKinds(templates: readonly string[], kinds: readonly string[]): void {
  const idle = templates.filter((name) => !kinds.includes(name));
  const bare = kinds.filter((id) => !templates.includes(id));
  const faults = [
    ...idle.map((name) => `${name}.html has no kind: add it to src/documents/kinds.ts.`),
    ...bare.map((id) => `The kind ${id} has no template: add sheets-templates/documents/${id}.html.`),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
