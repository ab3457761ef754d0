/** Numbers are compared after rounding, so binary fractions decide nothing; halves go away from zero. */
export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = Math.round(Math.abs(value) * scale + 1e-7) / scale;
  return value < 0 && size !== 0 ? -size : size;
}

/** `62`, `62.5`, `−0.3`: at most so many decimals, with a true minus. */
export function sayNumber(value: number, decimals: number): string {
  const rounded = round(value, decimals);
  return `${rounded < 0 ? '−' : ''}${Math.abs(rounded)}`;
}

/** `+1.4`, `−0.3`, `0`. */
export const saySigned = (value: number, decimals: number): string =>
  `${round(value, decimals) > 0 ? '+' : ''}${sayNumber(value, decimals)}`;

/** `1 point`, `2.5 points`; the size alone, whichever way it goes. */
export function sayPoints(value: number, decimals: number): string {
  const size = sayNumber(Math.abs(value), decimals);
  return `${size} ${size === '1' ? 'point' : 'points'}`;
}

/** `1 fall`, `3 falls`. */
export const sayCount = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
