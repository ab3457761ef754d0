import type { Bundle, Manifest } from '../bundle.ts';
import type { ScriptFile } from './script-store.ts';

/** What a project holds, as Google would run it: scripts in the order that they were pushed in. */
export function storedBundle(files: readonly ScriptFile[]): Bundle {
  const of = (type: ScriptFile['type'], ending: string) =>
    files.filter((file) => file.type === type).map(({ name, source }) => ({ name: `${name}${ending}`, text: source }));
  const [manifest] = of('JSON', '.json');
  if (!manifest) throw new Error('The project has no manifest.');
  return {
    manifest: JSON.parse(manifest.text) as Manifest,
    scripts: of('SERVER_JS', '.gs'),
    pages: of('HTML', '.html'),
  };
}
