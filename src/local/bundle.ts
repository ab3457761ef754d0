import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The manifest, `appsscript.json`, as far as the host reads it. */
export interface Manifest {
  readonly timeZone?: string;
  readonly runtimeVersion?: string;
  /** Without it Google works the scopes out; the host then grants all. */
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly {
      readonly userSymbol: string;
      readonly serviceId: string;
      readonly version?: string;
    }[];
  };
}

export interface BundleFile {
  readonly name: string;
  readonly text: string;
}

/** What is pushed to Apps Script: manifest, scripts in the order of their names, pages. */
export interface Bundle {
  readonly manifest: Manifest;
  readonly scripts: readonly BundleFile[];
  readonly pages: readonly BundleFile[];
}

export function readBundle(folder: string): Bundle {
  const names = readdirSync(folder).sort();
  const read = (ending: string) =>
    names
      .filter((name) => name.endsWith(ending))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const [manifest] = read('appsscript.json');
  if (!manifest) throw new Error(`No appsscript.json in ${folder}: build first.`);
  return { manifest: JSON.parse(manifest.text) as Manifest, scripts: read('.js'), pages: read('.html') };
}

/** A bundle from text, for tests. */
export function bundleOf(
  script: string,
  manifest: Manifest = {},
  pages: Readonly<Record<string, string>> = {},
): Bundle {
  return {
    manifest,
    scripts: [{ name: 'code.js', text: script }],
    pages: Object.entries(pages).map(([name, text]) => ({ name: `${name}.html`, text })),
  };
}
