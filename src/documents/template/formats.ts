/** How a tag may show its value. Words stay as they are: a figure's place may say "Not returned". */
import { sayYear } from '../../domain/academic-year.ts';
import { dayFrom, sayDay } from '../../domain/day.ts';
import { sayNumber, sayPoints, saySigned } from '../../domain/number.ts';
import type { Plain } from './data.ts';

type Format = (value: Plain) => Plain;

const ofNumber =
  (say: (value: number) => string): Format =>
  (value) =>
    typeof value === 'number' ? say(value) : value;

const ofDay =
  (say: (day: string) => string): Format =>
  (value) => {
    const day = typeof value === 'string' && /^(\d{4})-(\d\d)-(\d\d)(T|$)/.exec(value);
    const known = day ? dayFrom(Number(day[1]), Number(day[2]), Number(day[3])) : undefined;
    return known === undefined ? value : say(known);
  };

/** `1,250.5`: commas in the whole part alone. */
const commas = (text: string): string => text.replace(/^\D*\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

const pounds = (value: number): string => {
  const size = Math.abs(value);
  const pence = Number.isInteger(size) ? 0 : 2;
  return `${value < 0 ? '−' : ''}£${commas(size.toFixed(pence))}`;
};

const shortDay = (day: string): string => sayDay(day).replace(/([A-Z]..)[a-z]*/, '$1');

export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['date', ofDay(sayDay)],
  ['short date', ofDay(shortDay)],
  ['school year', ofNumber(sayYear)],
  ['number', ofNumber((value) => commas(sayNumber(value, 2)))],
  ['whole number', ofNumber((value) => commas(sayNumber(value, 0)))],
  ['one decimal', ofNumber((value) => commas(sayNumber(value, 1)))],
  ['signed', ofNumber((value) => saySigned(value, 1))],
  ['signed two decimals', ofNumber((value) => saySigned(value, 2))],
  ['percent', ofNumber((value) => `${sayNumber(value, 1)}%`)],
  ['points', ofNumber((value) => sayPoints(value, 1))],
  ['pounds', ofNumber(pounds)],
]);

/** These two change more than the text of one value. */
export const COLOUR = 'colour';
export const SPARKLINE = 'sparkline';

export const FORMAT_NAMES: readonly string[] = [...FORMATS.keys(), COLOUR, SPARKLINE];
