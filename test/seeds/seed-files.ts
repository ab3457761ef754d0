/** The seed files as they lie in the tree, for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

const FOLDER = fileURLToPath(new URL('../../sheets-templates/workbook/', import.meta.url));

export interface SeedFile {
  readonly tab: string;
  readonly text: string;
  readonly faults: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const SEED_FILES: readonly SeedFile[] = readdirSync(FOLDER, 'utf8')
  .filter((name) => name.endsWith('.csv'))
  .map((name) => {
    const text = readFileSync(`${FOLDER}${name}`, 'utf8');
    const { data, errors } = Papa.parse<string[]>(text.trimEnd());
    const [headers = [], ...rows] = data;
    return { tab: name.slice(0, -'.csv'.length), text, faults: errors.map(({ message }) => message), headers, rows };
  });

/** The rows of a tab by header. */
export function seedRows(tab: string): readonly Readonly<Record<string, string>>[] {
  const file = SEED_FILES.find((each) => each.tab === tab);
  return (file?.rows ?? []).map((row) =>
    Object.fromEntries((file?.headers ?? []).map((header, index) => [header, row[index] ?? ''])),
  );
}
