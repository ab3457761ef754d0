/** The seed files as they lie in the tree, for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

export interface SeedFile {
  readonly tab: string;
  readonly text: string;
  readonly faults: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function filesIn(name: string): readonly SeedFile[] {
  const folder = fileURLToPath(new URL(`../../sheets-templates/${name}/`, import.meta.url));
  return readdirSync(folder, 'utf8')
    .filter((file) => file.endsWith('.csv'))
    .map((file) => {
      const text = readFileSync(`${folder}${file}`, 'utf8');
      const { data, errors } = Papa.parse<string[]>(text.trimEnd());
      const [headers = [], ...rows] = data;
      return { tab: file.slice(0, -'.csv'.length), text, faults: errors.map(({ message }) => message), headers, rows };
    });
}

/** What every trust starts from. */
export const POLICY_FILES = filesIn('workbook');
/** The fictional trust. */
export const DEMONSTRATION_FILES = filesIn('demonstration');

/** The rows of a tab by header. */
export function rowsIn(files: readonly SeedFile[], tab: string): readonly Readonly<Record<string, string>>[] {
  const file = files.find((each) => each.tab === tab);
  return (file?.rows ?? []).map((row) =>
    Object.fromEntries((file?.headers ?? []).map((header, index) => [header, row[index] ?? ''])),
  );
}
