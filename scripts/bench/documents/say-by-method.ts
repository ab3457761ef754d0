import { layOut, whole } from '../../local/lay-out.ts';
import type { DocumentsInHost } from './in-host.ts';
import type { OneRun } from './one-run.ts';

/** The calls by method of the first run and of the first in the next term, beside each other for every size. */
export const sayByMethod = (sizes: readonly DocumentsInHost[]): string =>
  [...new Set(sizes.map(({ kind }) => kind))]
    .flatMap((kind) => sayKind(sizes.filter((size) => size.kind === kind)))
    .join('\n\n');

function sayKind(sizes: readonly DocumentsInHost[]): readonly string[] {
  const named = [
    ['in an empty Drive', ({ firstTerm }: DocumentsInHost) => firstTerm[0]],
    ['in the next term', ({ nextTerm }: DocumentsInHost) => nextTerm[0]],
  ] as const;
  return named.map(([name, runOf]) => {
    const runs = sizes.flatMap((size) => runOf(size) ?? []);
    const headers = ['documents', ...runs.map(({ made }) => whole(made))];
    return `Calls by method, ${sizes[0]?.kind}, ${name}\n\n${layOut(headers, methodsOf(runs))}`;
  });
}

function methodsOf(runs: readonly OneRun[]): readonly (readonly string[])[] {
  const methods = [...new Set(runs.flatMap(({ byMethod }) => Object.keys(byMethod)))].sort();
  return methods.map((method) => [method, ...runs.map(({ byMethod }) => whole(byMethod[method] ?? 0))]);
}
