/** Makes `dist/`: the bundle that is pushed to Apps Script, and its manifest. Any warning fails it. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './build/bundle.ts';
import { BUNDLE_NAME, DIST, ROOT } from './build/paths.ts';

export interface BuildOptions {
  /** Short names and no blank space, as is shipped: see docs/decisions. Properties keep their names: they cross to JSON. */
  readonly minify?: boolean;
  readonly outDir?: string;
}

export interface Built {
  readonly outDir: string;
  readonly bytes: number;
}

export async function buildBundle({ minify = true, outDir = DIST }: BuildOptions = {}): Promise<Built> {
  const code = await bundle(minify);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, BUNDLE_NAME), code);
  copyFileSync(join(ROOT, 'appsscript.json'), join(outDir, 'appsscript.json'));
  return { outDir, bytes: Buffer.byteLength(code) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { outDir, bytes } = await buildBundle({ minify: !process.argv.includes('--readable') });
  console.log(`Built ${outDir}: ${BUNDLE_NAME} is ${(bytes / 1024).toFixed(1)} KB.`);
}
