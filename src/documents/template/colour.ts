import type { Style } from './docs-json.ts';

/** `#ffd8a8` as Docs takes it: shares of red, green and blue. */
export function rgb(hex: string): Style {
  const share = (at: number): number => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1e4) / 1e4;
  return { color: { rgbColor: { red: share(1), green: share(3), blue: share(5) } } };
}
