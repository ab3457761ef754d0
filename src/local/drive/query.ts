/** The few terms of a files.list query that the host knows, joined by `and`. */
import { NotSupported } from '../runtime/failures.ts';
import type { DriveFile } from './file.ts';

type Test = (file: DriveFile) => boolean;

const TEXT = `'((?:[^'\\\\]|\\\\.)*)'`;

const TERMS: readonly (readonly [RegExp, (...found: readonly string[]) => Test])[] = [
  [
    new RegExp(`^${TEXT} in parents`),
    (id) =>
      ({ parents }) =>
        parents.includes(id as string),
  ],
  [
    new RegExp(`^properties has \\{ *key *= *${TEXT} and value *= *${TEXT} *\\}`),
    (key, value) =>
      ({ properties }) =>
        properties[key as string] === value,
  ],
  [
    /^trashed *= *(true|false)/,
    (wanted) =>
      ({ trashed }) =>
        trashed === (wanted === 'true'),
  ],
  [
    new RegExp(`^mimeType *= *${TEXT}`),
    (type) =>
      ({ mimeType }) =>
        mimeType === type,
  ],
  [
    new RegExp(`^mimeType *!= *${TEXT}`),
    (type) =>
      ({ mimeType }) =>
        mimeType !== type,
  ],
  [
    new RegExp(`^name *= *${TEXT}`),
    (wanted) =>
      ({ name }) =>
        name === wanted,
  ],
  [
    new RegExp(`^modifiedTime *> *${TEXT}`),
    (when) => {
      const after = instantOf(when as string);
      return ({ modifiedTime }) => modifiedTime > after;
    },
  ],
];

/** Throws NotSupported for anything it does not know, rather than list too much or too little. */
export function queryOf(q: string | undefined, root: string): Test {
  if (q === undefined || q.trim() === '') return () => true;
  const tests: Test[] = [];
  let rest = q.trim();
  for (;;) {
    const [test, length] = termOf(rest, root);
    tests.push(test);
    rest = rest.slice(length).trim();
    if (rest === '') return (file) => tests.every((one) => one(file));
    const joined = /^and\s+/.exec(rest);
    if (!joined) throw unknown(rest);
    rest = rest.slice(joined[0].length);
  }
}

function termOf(text: string, root: string): readonly [Test, number] {
  for (const [pattern, make] of TERMS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const values = found.slice(1).map((value) => value.replace(/\\(.)/g, '$1'));
    return [
      make(...values.map((value) => (value === 'root' && text.includes('in parents') ? root : value))),
      found[0].length,
    ];
  }
  throw unknown(text);
}

const unknown = (term: string) => new NotSupported(`The Drive query "${term}"`);

/** RFC 3339, in UTC where it names no zone. */
function instantOf(text: string): number {
  const instant = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(instant)) throw unknown(`modifiedTime > '${text}'`);
  return instant;
}
