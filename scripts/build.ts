/** Makes `dist/`: what is pushed to Apps Script: the script, the page with the rest of it, a page for each document's template, the manifest. Any warning fails it. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './build/bundle.ts';
import { BUNDLE_NAME, DIST, PAGE_NAME, ROOT } from './build/paths.ts';
import { writeTemplates } from './build/templates.ts';

export interface BuildOptions {
  /** Short names and no blank space, as is shipped: see docs/decisions. Properties keep their names: they cross to JSON. */
  readonly minify?: boolean;
  readonly outDir?: string;
}

export interface Built {
  readonly outDir: string;
  /** What every execution evaluates. */
  readonly bytes: number;
  readonly pageBytes: number;
}

export async function buildBundle({ minify = true, outDir = DIST }: BuildOptions = {}): Promise<Built> {
  const { script, page } = await bundle(minify);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, BUNDLE_NAME), script);
  writeFileSync(join(outDir, PAGE_NAME), page);
  await writeTemplates(outDir);
  copyFileSync(join(ROOT, 'appsscript.json'), join(outDir, 'appsscript.json'));
  return { outDir, bytes: Buffer.byteLength(script), pageBytes: Buffer.byteLength(page) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { outDir, bytes, pageBytes } = await buildBundle({ minify: !process.argv.includes('--readable') });
  const kilobytes = (size: number): string => `${(size / 1024).toFixed(1)} KB`;
  console.log(
    `Built ${outDir}: ${BUNDLE_NAME}, which every execution evaluates, is ${kilobytes(bytes)}; ${PAGE_NAME}, evaluated on demand, ${kilobytes(pageBytes)}.`,
  );
}
