/** What is written between double braces. */
import { FORMAT_NAMES } from './formats.ts';

export interface ValueTag {
  readonly kind: 'value';
  readonly path: string;
  readonly formats: readonly string[];
  /** What to say where the value is missing. */
  readonly or?: string;
}
/** `{{#if agreed is RED}}`; without `is`, whether there is anything. */
export interface Test {
  readonly path: string;
  readonly is?: string;
  /** `{{#unless …}}` */
  readonly not: boolean;
}
export interface EachTag {
  readonly kind: 'each';
  readonly path: string;
  readonly or?: string;
}
export type BlockName = 'each' | 'if' | 'unless';
export type Opening = EachTag | { readonly kind: 'if' | 'unless'; readonly test: Test };
export type Tag =
  | ValueTag
  | Opening
  | { readonly kind: 'else' }
  | { readonly kind: 'close'; readonly block: BlockName }
  | { readonly kind: 'wrong'; readonly why: 'unknown-block' | 'unknown-format' | 'malformed-tag' };

const PATH = /^\p{L}[\p{L}\p{N}_-]*(\.[\p{L}\p{N}_-]+)*$/u;
const wrong = (why: 'unknown-block' | 'unknown-format' | 'malformed-tag'): Tag => ({ kind: 'wrong', why });

export function readTag(inner: string): Tag {
  const text = inner.replace(/\s+/g, ' ').trim();
  if (/^else$/i.test(text)) return { kind: 'else' };
  const close = /^\/ ?(each|if|unless)$/i.exec(text);
  if (close) return { kind: 'close', block: close[1]?.toLowerCase() as BlockName };
  const open = /^# ?(each|if|unless) (.+)$/i.exec(text);
  if (open) return readOpening(open[1]?.toLowerCase() as BlockName, open[2] ?? '');
  return /^[#/]/.test(text) ? wrong('unknown-block') : readValue(text);
}

function readOpening(block: BlockName, rest: string): Tag {
  const { path, formats, or } = readParts(rest);
  const [, subject = '', is] = /^(\S+)(?: is (.+))?$/.exec(path) ?? [];
  if (!PATH.test(subject) || formats.length > 0) return wrong('malformed-tag');
  if (block === 'each') return is === undefined ? { kind: 'each', path, ...or } : wrong('malformed-tag');
  const test = { path: subject, not: block === 'unless', ...(is !== undefined && { is: unquoted(is) }) };
  return or.or === undefined ? { kind: block, test } : wrong('malformed-tag');
}

function readValue(text: string): Tag {
  const { path, formats, or } = readParts(text);
  if (!PATH.test(path)) return wrong('malformed-tag');
  return formats.every((format) => FORMAT_NAMES.includes(format))
    ? { kind: 'value', path, formats, ...or }
    : wrong('unknown-format');
}

/** `figure.value | percent | or Not returned` */
function readParts(text: string) {
  const [path = '', ...rest] = text.split('|').map((part) => part.trim());
  const isOr = (part: string) => /^or /i.test(part);
  const words = rest.find(isOr)?.slice(3);
  return {
    path,
    formats: rest.filter((part) => !isOr(part)).map((part) => part.toLowerCase().replace(/[ -]+/g, ' ')),
    or: words === undefined ? {} : { or: unquoted(words) },
  };
}

const unquoted = (text: string): string => text.trim().replace(/^(["'“‘])(.*)["'”’]$/, '$2');
