/** The shape of a request's body: what has another name, another type or another word in it is refused as Google does, all of it together. */
import { ApiRefusal } from '../runtime/api-refusal.ts';

export type Shape = 'text' | 'flag' | 'number' | 'texts by name' | ListShape | WordShape | RecordShape;

interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
}

interface WordShape {
  readonly kind: 'word';
  readonly type: string;
  readonly words: readonly string[];
}

interface RecordShape {
  readonly kind: 'record';
  readonly fields: Readonly<Record<string, Shape>>;
}

export const listOf = (of: Shape): Shape => ({ kind: 'list', of });
export const oneOf = (type: string, words: readonly string[]): Shape => ({ kind: 'word', type, words });
export const record = (fields: Readonly<Record<string, Shape>>): Shape => ({ kind: 'record', fields });

export interface Violation {
  readonly field?: string;
  readonly description: string;
}

export class InvalidRequest extends ApiRefusal {
  constructor(readonly violations: readonly Violation[]) {
    super(violations.map(({ description }) => description).join('\n'), 400, 'badRequest');
  }
}

export function mustFit(body: unknown, shape: Shape): void {
  const violations = violationsIn(body ?? {}, shape, '');
  if (violations.length > 0) throw new InvalidRequest(violations);
}

function violationsIn(value: unknown, shape: Shape, at: string): readonly Violation[] {
  if (value === null) return [];
  if (typeof shape === 'string') return fitsPlain(value, shape) ? [] : [wrongValue(at, TYPES[shape], value)];
  if (shape.kind === 'word') return isWord(value, shape) ? [] : [wrongValue(at, shape.type, value)];
  if (shape.kind === 'list') {
    if (!Array.isArray(value)) return [wrongValue(at, 'list', value)];
    return value.flatMap((item, index) => violationsIn(item, shape.of, `${at}[${index}]`));
  }
  if (!isObject(value)) return [wrongValue(at, 'message', value)];
  return Object.entries(value).flatMap(([name, inside]) => {
    const known = shape.fields[name];
    return known ? violationsIn(inside, known, at === '' ? name : `${at}.${name}`) : [unknownName(at, name)];
  });
}

const TYPES = { text: 'TYPE_STRING', flag: 'TYPE_BOOL', number: 'TYPE_INT32', 'texts by name': 'map' } as const;

function fitsPlain(value: unknown, shape: keyof typeof TYPES): boolean {
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'flag') return typeof value === 'boolean';
  if (shape === 'number') return typeof value !== 'object' && Number.isInteger(Number(value));
  return isObject(value) && Object.values(value).every((one) => one === null || typeof one === 'string');
}

const isWord = (value: unknown, { words }: WordShape): boolean => typeof value === 'string' && words.includes(value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrongValue = (at: string, type: string, value: unknown): Violation => ({
  ...(at !== '' && { field: at }),
  description: `Invalid value at '${at}' (${type}), ${JSON.stringify(value)}`,
});

const unknownName = (at: string, name: string): Violation => ({
  ...(at !== '' && { field: at }),
  description: `Invalid JSON payload received. Unknown name "${name}"${at === '' ? '' : ` at '${at}'`}: Cannot find field.`,
});
