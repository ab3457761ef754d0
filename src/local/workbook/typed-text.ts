import { serialOfWall } from './serial-date.ts';

/** What a cell holds after text was typed into it. */
export interface Typed {
  readonly value?: string | number | boolean;
  readonly formula?: string;
  readonly numberFormat?: string;
}

export interface TypingPlace {
  readonly numberFormat: string | undefined;
  readonly dayFirst: boolean;
  readonly year: number;
}

/** Reads text as Google Sheets does when it is typed, or given to setValues: as a number, day, formula … unless the cell is plain text. */
export function readTyped(text: string, place: TypingPlace): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (place.numberFormat === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  return logical(trimmed) ?? numeric(trimmed, place) ?? moment(trimmed, place) ?? plusFormula(text) ?? { value: text };
}

function logical(text: string): Typed | undefined {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? { value: upper === 'TRUE' } : undefined;
}

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;

/** A bare number typed into a percent cell is so many percent. */
function numeric(text: string, { numberFormat }: TypingPlace): Typed | undefined {
  const match = /^([+-]?)(£?)(.*?)(%?)$/.exec(text);
  const digits = `${match?.[1] ?? ''}${match?.[3] ?? ''}`;
  if (!match || !NUMBER.test(digits) || !/\d/.test(digits)) return undefined;
  const number = Number(digits.replace(/,/g, ''));
  if (match[4]) return { value: number / 100, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
  if (numberFormat?.includes('%')) return { value: number / 100 };
  if (match[2]) return { value: number, numberFormat: '"£"#,##0.00' };
  return digits.includes(',') ? { value: number, numberFormat: '#,##0' } : { value: number };
}

/** `+x` is a formula in Sheets, unless it is a number. */
function plusFormula(text: string): Typed | undefined {
  return text.startsWith('+') && text.length > 1 ? { formula: `=${text}` } : undefined;
}

function moment(text: string, place: TypingPlace): Typed | undefined {
  const time = /^(?:(.*?)[ T])?(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?$/.exec(text);
  if (!time) return dated(day(text, place), 0, '');
  const [, date, hour, minute, second = '0'] = time;
  const fraction = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  if (date === undefined) return { value: fraction, numberFormat: 'HH:mm:ss' };
  return dated(day(date, place), fraction, ' HH:mm:ss');
}

function dated(found: FoundDay | undefined, fraction: number, clock: string): Typed | undefined {
  if (!found) return undefined;
  const wall = Date.UTC(found.year, found.month - 1, found.day);
  const real = new Date(wall);
  if (real.getUTCMonth() !== found.month - 1 || real.getUTCDate() !== found.day) return undefined;
  return { value: serialOfWall(wall) + fraction, numberFormat: found.format + clock };
}

interface FoundDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const SHAPES = {
  iso: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
  yearMonth: /^(\d{4})[-/](\d{1,2})$/,
  numbers: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)$/,
  short: /^(\d{1,2})[-/](\d{1,2})$/,
  dayName: new RegExp(`^(\\d{1,2})[- ]${NAME}(?:[- ,]+(\\d{4}|\\d\\d))?$`, 'i'),
  nameDay: new RegExp(`^${NAME} (\\d{1,2})(?:,? (\\d{4}))?$`, 'i'),
  nameYear: new RegExp(`^${NAME}[- ](\\d{4})$`, 'i'),
};

function day(text: string, { dayFirst, year }: TypingPlace): FoundDay | undefined {
  const shape = (name: keyof typeof SHAPES) => SHAPES[name].exec(text)?.slice(1) as (string | undefined)[] | undefined;
  const format = dayFirst ? 'dd/MM/yyyy' : 'M/d/yyyy';
  const iso = shape('iso');
  if (iso) return { year: Number(iso[0]), month: Number(iso[1]), day: Number(iso[2]), format: 'yyyy-mm-dd' };
  const yearMonth = shape('yearMonth');
  if (yearMonth) return { year: Number(yearMonth[0]), month: Number(yearMonth[1]), day: 1, format };
  const numbers = shape('numbers') ?? shape('short');
  if (numbers) {
    const [first, second, third] = numbers;
    const [d, m] = dayFirst ? [first, second] : [second, first];
    return { year: century(third) ?? year, month: Number(m), day: Number(d), format };
  }
  return named(shape('dayName'), shape('nameDay'), shape('nameYear'), year);
}

type Parts = (string | undefined)[] | undefined;

function named(dayName: Parts, nameDay: Parts, nameYear: Parts, year: number): FoundDay | undefined {
  if (dayName) return spelt(dayName[1], dayName[0], dayName[2], year);
  if (nameYear) return spelt(nameYear[0], '1', nameYear[1], year);
  return nameDay && spelt(nameDay[0], nameDay[1], nameDay[2], year);
}

function spelt(name = '', on: string | undefined, in_: string | undefined, year: number): FoundDay {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return { year: century(in_) ?? year, month, day: Number(on), format: 'd mmm yyyy' };
}

function century(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.length > 2) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}
