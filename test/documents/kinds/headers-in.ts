/** The header rows of a template, one list a table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATES } from '../../../scripts/build/templates.ts';

export function headersIn(id: string): readonly (readonly string[])[] {
  const html = readFileSync(join(TEMPLATES, `${id}.html`), 'utf8');
  const rows = Array.from(html.matchAll(/<thead>(.*?)<\/thead>/gs), ([, row = '']) => row);
  return rows.map((row) => Array.from(row.matchAll(/<th[^>]*>(.*?)<\/th>/gs), ([, words = '']) => words.trim()));
}
