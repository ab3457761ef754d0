/** Word's units and switches as Docs has them. */
import type { Json } from '../model/document.ts';
import type { Xml } from './xml.ts';

/** Docs leaves a zero out. */
export const points = (magnitude: number): Json => (magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' });

/** Twentieths of a point. */
export const twips = (text: string | undefined): Json | undefined =>
  text === undefined ? undefined : points(Number(text) / 20);

/** A switch that is there is on, unless it says otherwise. */
export function isOn(node: Xml | undefined): boolean | undefined {
  if (!node) return undefined;
  return !['0', 'false', 'off', 'none'].includes(node.attributes['w:val'] ?? 'true');
}

/** `FF0000` as a colour of Docs; `auto` is none. */
export function colour(hex: string | undefined): Json | undefined {
  if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return undefined;
  const part = (at: number): number => asFloat(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const parts = Object.entries({ red: part(0), green: part(2), blue: part(4) });
  return { color: { rgbColor: Object.fromEntries(parts.filter(([, value]) => value !== 0)) } };
}

/** As Google prints a number of 32 bits: the shortest that is still the same one. */
function asFloat(value: number): number {
  const float = Math.fround(value);
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(float.toPrecision(digits));
    if (Math.fround(short) === float) return short;
  }
  return Number(float.toPrecision(9));
}

/** Without the keys that have no value. */
export function given(style: Readonly<Record<string, unknown>>): Json {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
