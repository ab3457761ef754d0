import type { Compared } from '../google/deployed.ts';
import { sheetAddress, type WholePlace } from '../google/place.ts';
import { count } from '../local/count.ts';
import type { KeptVersion } from './release.ts';
import type { Tree } from './tree.ts';

export interface Status {
  readonly name: string;
  readonly place: WholePlace;
  readonly files: readonly Compared[];
  readonly newest: KeptVersion | undefined;
  readonly tree: Tree | undefined;
}

export function sayStatus({ name, place, files, newest, tree }: Status): string {
  const other = files.filter(({ difference }) => difference !== undefined);
  return [
    `${name}: ${sheetAddress(place.parentId)}`,
    `  Here: ${sayTree(tree)}.`,
    other.length === 0
      ? `  Google holds just that: ${count(files.length, 'file')}, each the same.`
      : `  Google holds something else, in ${count(other.length, 'file')} of ${files.length}:`,
    ...other.map(sayDifference),
    ...(other.length > 0 ? [`  To put there what is here: npm run deploy -- ${name}`] : []),
    newest
      ? `  The newest version kept there: ${newest.versionNumber} (${newest.description}).`
      : '  No version is kept there yet: a release makes one.',
  ].join('\n');
}

export function sayTree(tree: Tree | undefined): string {
  if (!tree) return 'no Git checkout';
  const { commit, release, changed } = tree;
  return `${commit}${release === undefined ? '' : ` (${release})`}${changed.length === 0 ? '' : `, and ${count(changed.length, 'file')} in no commit`}`;
}

function sayDifference({ file, difference, savedBy, savedAt }: Compared): string {
  const saved =
    savedBy === undefined ? '' : ` (saved there by ${savedBy}${savedAt === undefined ? '' : `, ${savedAt}`})`;
  return `    ${file}: ${difference}${difference === 'only here' ? '' : saved}`;
}
