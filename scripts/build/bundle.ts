import { type BuildOptions, build } from 'esbuild';
import { ENTRY_POINTS } from '../../src/apps-script/entry-points.ts';
import { checkEntryPoints, wrappers } from './entry-points.ts';
import { checkSyntax } from './gate.ts';
import { ENTRY, GLOBAL_NAME } from './paths.ts';
import { readPolicySeeds } from './policy-seeds.ts';

const COMMON = {
  entryPoints: [ENTRY],
  bundle: true,
  write: false,
  // Apps Script's parser refuses some of what came later (private names, static fields).
  target: 'es2019',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** The text of the bundle: one variable, and a top-level function for each entry point. */
export async function bundle(minify: boolean): Promise<string> {
  const names = await exportsOfEntry();
  checkEntryPoints(names, ENTRY_POINTS);
  const footer = wrappers(names, GLOBAL_NAME);
  const define = { POLICY_SEED_FILES: JSON.stringify(readPolicySeeds()) };
  const result = await build({
    ...COMMON,
    define,
    minify,
    format: 'iife',
    globalName: GLOBAL_NAME,
    footer: { js: footer },
  });
  refuseWarnings(result.warnings.map(({ text }) => text));
  const code = result.outputFiles[0]?.text ?? '';
  checkSyntax(code, [GLOBAL_NAME, ...names]);
  return code;
}

/** Only an ES module build lists its exports. */
async function exportsOfEntry(): Promise<readonly string[]> {
  const { metafile } = await build({ ...COMMON, format: 'esm', metafile: true });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

function refuseWarnings(warnings: readonly string[]): void {
  if (warnings.length > 0) throw new Error(`The bundle has warnings:\n${warnings.join('\n')}`);
}
