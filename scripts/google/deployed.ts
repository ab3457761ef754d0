/** What a script holds at Google, beside what is here. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { script_v1 } from 'googleapis/build/src/apis/script/index.js';

export type Difference = 'differs' | 'only here' | 'only at Google';

export interface Compared {
  readonly file: string;
  readonly difference?: Difference;
  /** Who saved the file at Google, and when, where Google says. */
  readonly savedBy?: string;
  readonly savedAt?: string;
}

export function compared(folder: string, stored: readonly script_v1.Schema$File[]): readonly Compared[] {
  const here = new Map(
    readdirSync(folder)
      .filter(isPushed)
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  const there = new Map(stored.map((file) => [fileName(file), file]));
  return [...new Set([...here.keys(), ...there.keys()])].sort().map((file) => {
    const { source, lastModifyUser, updateTime } = there.get(file) ?? {};
    const difference = differenceOf(here.get(file), source ?? undefined);
    return {
      file,
      ...(difference && { difference }),
      ...(lastModifyUser?.email && { savedBy: lastModifyUser.email }),
      ...(updateTime && { savedAt: updateTime }),
    };
  });
}

function differenceOf(here: string | undefined, there: string | undefined): Difference | undefined {
  if (here === undefined) return 'only at Google';
  if (there === undefined) return 'only here';
  return here === there ? undefined : 'differs';
}

const ENDINGS: Readonly<Record<string, string>> = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' };

const fileName = ({ name, type }: script_v1.Schema$File): string => `${name}${ENDINGS[type ?? ''] ?? ''}`;

/** As .claspignore has it. */
const isPushed = (file: string): boolean => file === 'appsscript.json' || /^\.(?:js|html)$/.test(extname(file));
