import { layOut, whole } from '../../local/lay-out.ts';
import { constantsOf } from './goals.ts';
import type { DocumentsInHost } from './in-host.ts';
import type { Parts } from './parts.ts';

export function sayConstant(sizes: readonly DocumentsInHost[]): string {
  const rows = constantsOf(sizes).map(({ run, calls, runs }) => [run, calls.map(whole).join(' or '), whole(runs)]);
  const parts = sizes[0]?.nextTerm[0]?.parts;
  return [
    'What a run costs beside its documents, whatever their number',
    '',
    layOut(['', 'calls', 'runs counted'], rows),
    ...(parts ? ['', '  In the next term:', layOut(['for', 'calls'], partsOf(parts))] : []),
  ].join('\n');
}

const partsOf = (parts: Parts): readonly (readonly string[])[] => [
  ['beginning: the page, the lock, the scopes, whose files they are', whole(parts.begin)],
  [`reading ${parts.tabs} tabs`, whole(parts.tabsRead)],
  ['the list of the program’s files, and what is remembered beside it', whole(parts.list)],
  ['a copy of the template, and its content', whole(parts.template)],
  ['reserving: every row, before the first document', whole(parts.reserve)],
  ['settling: every row, after the last', whole(parts.settle)],
  ['the copy of the template into the bin', whole(parts.binCopy)],
  ['the run log, the last flush, the lock', whole(parts.end)],
];
