/** From the command line's options to the request that a job takes. Files go in as their names and texts. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDay } from './day.ts';
import { Stopped } from './stopped.ts';

export interface ImportOptions {
  readonly gias?: string;
  readonly ks2?: readonly string[];
  readonly ks4?: readonly string[];
  readonly csv?: readonly string[];
  readonly trust?: string;
  readonly published?: string;
  readonly year?: string;
}

export interface WhatIfOptions {
  readonly set?: readonly string[];
  readonly edits?: string;
}

export interface BacktestOptions {
  readonly from?: string;
  readonly to?: string;
  readonly set?: readonly string[];
}

export interface DocumentsOptions {
  readonly only?: readonly string[];
  readonly kind?: readonly string[];
  readonly period?: string;
  readonly again?: boolean;
}

export const documentsRequest = ({ only, kind, period, again }: DocumentsOptions) => ({
  ...(only !== undefined && { only }),
  ...(kind !== undefined && { kind }),
  ...(period !== undefined && { period }),
  ...(again !== undefined && { again }),
});

export const importRequest = ({ gias, ks2 = [], ks4 = [], csv = [], trust, published, year }: ImportOptions) => ({
  ...(gias !== undefined && { gias: fileText(gias) }),
  ks2: ks2.map(fileText),
  ks4: ks4.map(fileText),
  csv: csv.map(fileText),
  ...(trust !== undefined && { trust }),
  ...(published !== undefined && { published }),
  ...(year !== undefined && { year }),
});

export const whatIfRequest = ({ set, edits }: WhatIfOptions) => ({
  ...(set !== undefined && { set: readSet(set) }),
  ...(edits !== undefined && { edits: readEdits(edits) }),
});

export const backtestRequest = ({ from, to, set }: BacktestOptions) => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  ...(set !== undefined && { set: readSet(set) }),
});

/** `gap.below=-4` → a setting and its value, as a person would type it in the tab Settings. */
export function readSet(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1)
        throw new Stopped(`--set ${pair} has no name and value.`, 'Write it as name=value, such as gap.below=-4.');
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

/** The department's files are UTF-8 with a mark in front, or, in older years, Windows-1252. */
function fileText(path: string): { readonly name: string; readonly text: string } {
  const bytes = readBytes(path);
  const text = bytes.toString('utf8');
  return { name: basename(path), text: text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text };
}

/** As `recompute --json` gives them under `wouldChangeIf`: a list of tab, key, column and what the cell would say. */
function readEdits(path: string): unknown {
  const text = readBytes(path).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new Stopped(
      `${path} is not JSON.`,
      'Give a list such as [{"tab":"Judgements","key":"J1","column":"Value","to":"No"}].',
    );
  }
}

function readBytes(path: string): Buffer {
  if (!existsSync(path)) throw new Stopped(`There is no file ${path}.`);
  return readFileSync(path);
}

export interface SimulateOptions {
  readonly from: string;
  readonly to: string;
  readonly people?: string;
}

export const simulateRequest = ({ from, to, people }: SimulateOptions) => ({
  from: readDay(from),
  to: readDay(to),
  ...(people !== undefined && { people }),
});
