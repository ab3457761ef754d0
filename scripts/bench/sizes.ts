/** How many schools, and how often. */
import { InvalidArgumentError } from 'commander';

export interface Sizes {
  readonly inHost: readonly number[];
  readonly pure: readonly number[];
  /** Whether a spreadsheet near its limit is run as well. */
  readonly nearlyFull: boolean;
  readonly quick: boolean;
}

export function sizesOf({
  schools,
  quick = false,
}: {
  readonly schools?: readonly number[];
  readonly quick?: boolean;
}): Sizes {
  if (schools) return { inHost: schools, pure: schools, nearlyFull: false, quick };
  if (quick) return { inHost: [6, 60], pure: [300, 3000], nearlyFull: false, quick };
  return { inHost: [6, 60, 300], pure: [300, 3000, 22_000], nearlyFull: true, quick };
}

/** Small sizes are over so soon that a few runs say little. */
export function runsOf(schools: number, quick: boolean): number {
  if (schools > 5000) return 1;
  if (quick) return schools > 500 ? 1 : 3;
  return schools > 500 ? 3 : 9;
}

export function readSizes(text: string): readonly number[] {
  const sizes = text.split(',').map((part) => part.trim());
  if (!sizes.every((size) => /^[1-9]\d{0,5}$/.test(size)))
    throw new InvalidArgumentError('Give whole numbers of schools with commas between, such as 6,60,300.');
  return [...new Set(sizes.map(Number))].sort((a, b) => a - b);
}
