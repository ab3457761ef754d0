import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshBundle } from '../build/fresh.ts';
import { DIST } from '../build/paths.ts';
import { showProgress } from '../local/progress.ts';

/** Measures the bundle of now. A copy: whoever builds meanwhile cannot put two bundles in one table. */
export async function withBundle<Result>(measure: (folder: string) => Promise<Result>): Promise<Result> {
  await showProgress('Building', freshBundle);
  const bundle = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync(DIST, bundle, { recursive: true });
  try {
    return await measure(bundle);
  } finally {
    rmSync(bundle, { recursive: true });
  }
}
