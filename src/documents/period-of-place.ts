import { sayYear } from '../domain/academic-year.ts';
import { HALF_TERMS } from '../domain/records.ts';
import type { Place } from './figures/in-year.ts';

/** A capture's half term as `Documents` names it: `2026/27 Autumn 1`. */
export const periodOfPlace = (place: Place): string =>
  `${sayYear(Math.floor(place / HALF_TERMS.length))} ${HALF_TERMS[place % HALF_TERMS.length]}`;
