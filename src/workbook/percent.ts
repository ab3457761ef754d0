/** A percentage is typed as 65 or 65%; a bare 0.65 may be either, and is never guessed at. */
import { plain } from './plain.ts';

const PERCENT_UNITS: readonly string[] = ['%', 'percent', 'per cent', 'percentage'];

export const isPercentUnit = (unit: string): boolean => PERCENT_UNITS.includes(plain(unit));

/** Strictly between 0 and 1: most likely a share where a percentage was meant. */
export const looksLikeShare = (value: number): boolean => value > 0 && value < 1;
