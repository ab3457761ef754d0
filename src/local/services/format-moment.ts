import { GoogleFailure } from '../runtime/failures.ts';
import { wallOfInstant } from '../workbook/serial-date.ts';

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
const TOKENS = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g;

/** Utilities.formatDate: Java's SimpleDateFormat in English. */
export function formatMoment(instant: number, zone: string, format: string): string {
  const wall = wallOfInstant(instant, zone === 'GMT' ? 'UTC' : zone);
  const minutesEast = Math.round((wall - instant) / 60_000);
  const tokens = format.match(TOKENS) ?? [];
  return tokens.map((token) => shownToken(token, new Date(wall), minutesEast)).join('');
}

function shownToken(token: string, when: Date, east: number): string {
  const length = token.length;
  const number = (value: number) => String(value).padStart(length, '0');
  switch (token.charAt(0)) {
    case "'":
      return token === "''" ? "'" : token.slice(1, -1).replace(/''/g, "'");
    case 'y':
      return length === 2 ? String(when.getUTCFullYear()).slice(2) : number(when.getUTCFullYear());
    case 'M':
      return word(MONTHS[when.getUTCMonth()] ?? '', length) ?? number(when.getUTCMonth() + 1);
    case 'd':
      return number(when.getUTCDate());
    case 'E':
      return length > 3 ? (DAYS[when.getUTCDay()] ?? '') : (DAYS[when.getUTCDay()] ?? '').slice(0, 3);
    case 'u':
      return number(when.getUTCDay() || 7);
    case 'H':
      return number(when.getUTCHours());
    case 'h':
      return number(when.getUTCHours() % 12 || 12);
    case 'm':
      return number(when.getUTCMinutes());
    case 's':
      return number(when.getUTCSeconds());
    case 'S':
      return number(when.getUTCMilliseconds());
    case 'a':
      return when.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'Z':
      return offset(east, '');
    case 'X':
      return east === 0 ? 'Z' : offset(east, ':');
    case 'z':
      return east === 0 ? 'GMT' : `GMT${offset(east, ':')}`;
    default:
      if (/[A-Za-z]/.test(token)) throw new GoogleFailure(`Illegal pattern character '${token.charAt(0)}'`);
      return token;
  }
}

function word(name: string, length: number): string | undefined {
  if (length < 3) return undefined;
  return length === 3 ? name.slice(0, 3) : name;
}

function offset(east: number, separator: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.abs(east);
  return `${east < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
