/** `npm test`: everything that must hold before a change lands, one section after another; the first that fails ends it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './build/paths.ts';

const node = (tool: string, ...given: readonly string[]) => [join(ROOT, 'node_modules', tool), ...given];

const SECTIONS: readonly { readonly title: string; readonly run: readonly string[] }[] = [
  { title: 'Types and walls (tsc)', run: node('typescript/bin/tsc', '-b') },
  { title: 'Lint and format (biome)', run: node('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { title: 'Dead code (knip)', run: node('knip/bin/knip.js') },
  { title: 'Build', run: ['--import', 'tsx', join(ROOT, 'scripts/build.ts')] },
  { title: 'Tests (jest)', run: ['--experimental-vm-modules', '--no-warnings', ...node('jest/bin/jest.js')] },
];

for (const { title, run } of SECTIONS) {
  console.log(`\n── ${title} ──`);
  const { status } = spawnSync(process.execPath, run, { cwd: ROOT, stdio: 'inherit' });
  if (status === 0) continue;
  console.error(`\nFailed: ${title}`);
  process.exit(1);
}
