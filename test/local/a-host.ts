import { bundleOf, type Manifest } from '../../src/local/bundle.ts';
import { type Host, startHost } from '../../src/local/host.ts';
import type { HostOptions } from '../../src/local/host-options.ts';
import { workbookFrom } from '../../src/local/workbook/workbook-from.ts';

type Given = Partial<Omit<HostOptions, 'bundle' | 'workbook'>> & {
  readonly tabs?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  readonly manifest?: Manifest;
  readonly pages?: Readonly<Record<string, string>>;
};

/** A host over a small workbook, at 7am on 5 October 2026, whose calls take no time. */
export function aHost(script: string, { tabs, manifest, pages, ...options }: Given = {}): Host {
  return startHost({
    bundle: bundleOf(script, manifest, pages),
    workbook: workbookFrom(
      tabs ?? {
        Schools: [
          ['URN', 'School'],
          [145779, 'Heather First School'],
        ],
      },
    ),
    now: '2026-10-05T07:00:00',
    user: 'data@trust.example',
    latency: 'none',
    ...options,
  });
}

/** Runs one expression in the bundle, with `sheet` as the first sheet, and gives back its answer. */
export function evaluate(expression: string, given?: Given): unknown {
  return aHost(
    `function go() { const sheet = SpreadsheetApp.getActive().getSheets()[0]; return ${expression}; }`,
    given,
  ).run('go');
}
