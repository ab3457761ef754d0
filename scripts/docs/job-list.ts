/** The text of src/apps-script/jobs.ts: every job that a file of src/jobs/ exports, whatever the file is called. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../build/paths.ts';

export interface FoundJob {
  /** The file, as src/apps-script imports it. */
  readonly from: string;
  readonly exported: string;
  readonly name: string;
}

const JOBS = 'src/jobs';

export async function jobList(): Promise<string> {
  const files = readdirSync(join(ROOT, JOBS), { recursive: true, encoding: 'utf8' });
  const found: FoundJob[] = [];
  // One after another: jest cannot load files at once that import each other.
  for (const file of files) if (/(?<!\.d)\.ts$/.test(file)) found.push(...(await jobsOf(file)));
  return sayJobList(found);
}

async function jobsOf(file: string): Promise<readonly FoundJob[]> {
  const exports: Record<string, unknown> = await import(pathToFileURL(join(ROOT, JOBS, file)).href);
  const from = `../jobs/${file.replaceAll('\\', '/')}`;
  return Object.entries(exports).flatMap(([exported, value]) =>
    isJob(value) ? [{ from, exported, name: value.name }] : [],
  );
}

const PARTS = ['name', 'reads', 'accepts', 'plan'];

const isJob = (value: unknown): value is { readonly name: string } =>
  typeof value === 'object' && value !== null && PARTS.every((part) => part in value);

/** Two jobs of one name: only one of them could be asked for. */
export function sayJobList(found: readonly FoundJob[]): string {
  const jobs = [...found].sort((a, b) => compare(a.from, b.from) || compare(a.exported, b.exported));
  for (const job of jobs) refuseTwice(jobs.filter(({ name }) => name === job.name));
  const files = [...new Set(jobs.map(({ from }) => from))];
  return [
    '/** Every job that can be asked for by name. Made from the files of src/jobs/: add a job there, then run `npm run docs`. */',
    '// biome-ignore-all assist/source/organizeImports: in the order of the files',
    '',
    ...files.map((from) => {
      const names = jobs.flatMap((job) => (job.from === from ? [job.exported] : []));
      return `import { ${names.join(', ')} } from '${from}';`;
    }),
    "import { named, type Run } from './named-job.ts';",
    '',
    'export const JOBS: ReadonlyMap<string, Run> = new Map([',
    ...jobs.map(({ exported }) => `  named(${exported}),`),
    ']);',
    '',
  ].join('\n');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function refuseTwice(same: readonly FoundJob[]): void {
  if (same.length < 2) return;
  const where = same.map(({ from, exported }) => `${exported} in ${from.replace('../', 'src/')}`).join(' and ');
  throw new Error(`Two jobs are named “${same[0]?.name}”: ${where}. Give one of them another name.`);
}
