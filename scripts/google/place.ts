/** `.clasp-NAME.json`: which sheet and script a name stands for, and what was asked of Google and not yet answered. Git ignores it. */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stopped } from '../local/stopped.ts';

/** clasp reads `scriptId`, `rootDir` and `parentId`, and passes over the rest. */
export interface Place {
  readonly rootDir: 'dist';
  /** The account that it was made with: another would see no sheet, and make a second. */
  readonly account: string;
  /** The name of clasp's login, where it is not the usual one. */
  readonly user?: string;
  /** The spreadsheet. */
  readonly parentId?: string;
  /** Whether the spreadsheet is the trust's own: then nothing is ever put in the bin. */
  readonly isTheirs?: boolean;
  readonly scriptId?: string;
  /** Asked for, with no answer kept: Google may have made it, or not. */
  readonly asked?: { readonly for: 'sheet' | 'script'; readonly at: string };
}

export interface WholePlace extends Place {
  readonly parentId: string;
  readonly scriptId: string;
}

export function checkName(name: string): void {
  if (/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/.test(name)) return;
  throw new Stopped(`“${name}” cannot be a name here.`, 'Use up to 40 letters, digits and hyphens, such as: trust');
}

export const placeFile = (name: string): string => `.clasp-${name}.json`;

export function readPlace(folder: string, name: string): Place | undefined {
  checkName(name);
  const path = join(folder, placeFile(name));
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Place;
  } catch {
    throw new Stopped(
      `${placeFile(name)} cannot be read as JSON.`,
      'Put it back as it was from a copy; without one, attach to the sheet again: see docs/deploying.md.',
    );
  }
}

/** Whole or not at all, however the process ends. */
export function keepPlace(folder: string, name: string, place: Place): void {
  const half = join(folder, `.clasp-${name}.half.json`);
  writeFileSync(half, `${JSON.stringify(place, null, 2)}\n`);
  renameSync(half, join(folder, placeFile(name)));
}

/** The place, where provisioning has come to its end. */
export function wholePlace(folder: string, name: string): WholePlace {
  const place = readPlace(folder, name);
  const { parentId, scriptId } = place ?? {};
  if (place && parentId !== undefined && scriptId !== undefined) return { ...place, parentId, scriptId };
  const others = placesIn(folder).filter((other) => other !== name);
  throw new Stopped(
    place ? `“${name}” is only half made.` : `There is no sheet with the name “${name}” here.`,
    place || others.length === 0
      ? `Run: npm run provision -- ${name}`
      : `The names here: ${others.join(', ')}. For a new sheet: npm run provision -- ${name}`,
  );
}

export const placesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((file) => {
    const [, name] = /^\.clasp-([A-Za-z0-9-]+)\.json$/.exec(file) ?? [];
    return name ?? [];
  });

export const sheetAddress = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;
