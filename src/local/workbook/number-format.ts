import { wallOfSerial } from './serial-date.ts';

const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]/g;
const kinds = new Map<string, boolean>();

/** Whether a number under this format is a day or a time. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === '' || format === '@') return false;
  let known = kinds.get(format);
  if (known === undefined) {
    const bare = format.replace(QUOTED, '');
    known = !/general/i.test(bare) && /[ymdhs]/i.test(bare);
    kinds.set(format, known);
  }
  return known;
}

/** The text a cell shows. Covers general, decimals, thousands, percent, signs, quoted text and days; other formats show the plain number. */
export function shown(value: string | number | boolean | undefined, format: string | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === undefined || format === '' || format === '@' || /^general$/i.test(format)) return general(value);
  if (isDateFormat(format)) return shownMoment(value, format);
  return shownNumber(value, format);
}

function general(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function shownNumber(value: number, format: string): string {
  const sections = format.split(';');
  const section = sections[value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0] ?? '';
  const pattern = /[#0?][#0?,]*(?:\.[0#?]+)?/.exec(section.replace(/"[^"]*"/g, (text) => ' '.repeat(text.length)));
  const literal = (text: string) => text.replace(/"([^"]*)"/g, '$1').replace(/\\(.)/g, '$1');
  if (!pattern) return literal(section);
  const before = section.slice(0, pattern.index);
  const after = section.slice(pattern.index + pattern[0].length);
  const scaled = Math.abs(value) * (after.includes('%') || before.includes('%') ? 100 : 1);
  const sign = value < 0 && sections.length === 1 ? '-' : '';
  return sign + literal(before) + digits(scaled, pattern[0]) + literal(after);
}

function digits(value: number, pattern: string): string {
  const [whole = '', decimals = ''] = pattern.split('.');
  const least = decimals.replace(/[^0]/g, '').length;
  const rounded = Number(`${Math.round(Number(`${value}e${decimals.length}`))}e-${decimals.length}`);
  const text = (Number.isNaN(rounded) ? value : rounded).toFixed(decimals.length);
  const [front = '0', back = ''] = text.split('.');
  const kept = back.replace(new RegExp(`0{0,${decimals.length - least}}$`), '');
  const padded = front.padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  return kept === '' ? grouped : `${grouped}.${kept}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const TOKENS = /"[^"]*"|\\.|am\/pm|a\/p|y+|m+|d+|h+|s+|\.0+|[^ymdhs"\\]/gi;

/** In a date format `m` next to hours or seconds means minutes. */
function shownMoment(serial: number, format: string): string {
  const when = new Date(wallOfSerial(serial));
  const tokens = format.split(';')[0]?.match(TOKENS) ?? [];
  const twelve = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  const isClock = (index: number, step: number): boolean => {
    for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
      if (/^[ymdhs]/i.test(tokens[at] ?? '')) return (step < 0 ? /^h/i : /^s/i).test(tokens[at] ?? '');
    }
    return false;
  };
  return tokens
    .map((token, index) => {
      const minutes = /^m{1,2}$/i.test(token) && token !== 'MM' && (isClock(index, -1) || isClock(index, 1));
      return minutes ? padded(when.getUTCMinutes(), token.length) : part(token, when, twelve);
    })
    .join('');
}

function part(token: string, when: Date, twelve: boolean): string {
  const length = token.length;
  switch (token.charAt(0).toLowerCase()) {
    case 'y':
      return length > 2 ? String(when.getUTCFullYear()) : String(when.getUTCFullYear()).slice(2);
    case 'm':
      return name(MONTHS[when.getUTCMonth()] ?? '', when.getUTCMonth() + 1, length);
    case 'd':
      return name(DAYS[when.getUTCDay()] ?? '', when.getUTCDate(), length);
    case 'h':
      return padded(twelve ? when.getUTCHours() % 12 || 12 : when.getUTCHours(), length);
    case 's':
      return padded(when.getUTCSeconds(), length);
    case 'a':
      return length > 1 ? (when.getUTCHours() < 12 ? 'AM' : 'PM') : token;
    case '"':
      return token.slice(1, -1);
    case '\\':
      return token.slice(1);
    default:
      return token;
  }
}

function name(word: string, number: number, length: number): string {
  if (length > 3) return word;
  return length === 3 ? word.slice(0, 3) : padded(number, length);
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
