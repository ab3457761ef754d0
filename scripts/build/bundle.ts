import { type BuildOptions, build, type Plugin } from 'esbuild';
import { ENTRY_POINTS } from '../../src/apps-script/entry-points.ts';
import { checkEntryPoints, wrappers } from './entry-points.ts';
import { checkSyntax } from './gate.ts';
import { readMailFrames } from './mail-frames.ts';
import { asPage } from './page.ts';
import { ENTRY, GLOBAL_NAME, LOADER, ON_DEMAND_ENTRY } from './paths.ts';
import { readPolicySeeds } from './policy-seeds.ts';
import { withoutExamples } from './without-examples.ts';

const COMMON = {
  bundle: true,
  write: false,
  // Apps Script's parser refuses some of what came later (private names, static fields).
  target: 'es2019',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  plugins: [withoutExamples],
  logLevel: 'silent',
} satisfies BuildOptions;

export interface Program {
  /** What every execution evaluates: one variable, and a top-level function for each entry point. */
  readonly script: string;
  /** The rest, as text that is evaluated when it is asked for. */
  readonly page: string;
}

/** `others`: for a test, the program as a later release will be. */
export async function bundle(minify: boolean, others: readonly Plugin[] = []): Promise<Program> {
  const always = (await exportsOf(ENTRY)).filter((name) => name !== LOADER);
  // Where both export a name, main.ts has it called, and asks the page itself.
  const onDemand = (await exportsOf(ON_DEMAND_ENTRY)).filter((name) => !always.includes(name));
  checkEntryPoints([...always, ...onDemand], ENTRY_POINTS);
  const script = await codeOf(ENTRY, { minify, others, footer: wrappers(always, onDemand) });
  checkSyntax(script, [GLOBAL_NAME, ...always, ...onDemand]);
  const rest = await codeOf(ON_DEMAND_ENTRY, { minify, others });
  checkSyntax(rest, [GLOBAL_NAME]);
  return { script, page: asPage(`${rest}return ${GLOBAL_NAME};`) };
}

interface Written {
  readonly minify: boolean;
  readonly others: readonly Plugin[];
  readonly footer?: string;
}

async function codeOf(entry: string, { minify, others, footer = '' }: Written): Promise<string> {
  const define = {
    POLICY_SEED_FILES: JSON.stringify(JSON.stringify(readPolicySeeds())),
    MAIL_FRAMES: JSON.stringify(JSON.stringify(readMailFrames())),
  };
  const result = await build({
    ...COMMON,
    plugins: [...COMMON.plugins, ...others],
    entryPoints: [entry],
    define,
    minify,
    // V8 reads text of one byte a letter faster; nobody reads this text otherwise.
    charset: minify ? 'ascii' : 'utf8',
    format: 'iife',
    globalName: GLOBAL_NAME,
    footer: { js: footer },
  });
  refuseWarnings(result.warnings.map(({ text }) => text));
  return result.outputFiles[0]?.text ?? '';
}

async function exportsOf(entry: string): Promise<readonly string[]> {
  return (await outputsOf(entry)).flatMap((output) => output.exports);
}

/** The files of which something is in the code of an entry. */
export async function filesIn(entry: string): Promise<readonly string[]> {
  return (await outputsOf(entry)).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

/** Only an ES module build lists its exports. */
async function outputsOf(entry: string) {
  const { metafile } = await build({ ...COMMON, entryPoints: [entry], format: 'esm', metafile: true });
  return Object.values(metafile.outputs);
}

function refuseWarnings(warnings: readonly string[]): void {
  if (warnings.length > 0) throw new Error(`The bundle has warnings:\n${warnings.join('\n')}`);
}
