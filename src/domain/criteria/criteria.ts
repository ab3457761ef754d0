import type { Colour } from '../records.ts';
import { AMBER } from './amber.ts';
import type { Criterion, CriterionId } from './criterion.ts';
import { GREEN } from './green.ts';
import { RED } from './red.ts';
import { URGENT } from './urgent.ts';
import { YELLOW } from './yellow.ts';

/** The criteria of each colour; URGENT ACTION is an overlay, and no colour. */
export const BY_COLOUR: Readonly<Record<Colour, readonly Criterion[]>> = { GREEN, YELLOW, AMBER, RED };
export const OVERLAY: readonly Criterion[] = URGENT;

/** All 31, least serious colour first. */
export const CRITERIA: readonly Criterion[] = [...GREEN, ...YELLOW, ...AMBER, ...RED, ...URGENT];

const COLOUR_OF: Readonly<Record<string, Colour | 'URGENT ACTION'>> = {
  G: 'GREEN',
  Y: 'YELLOW',
  A: 'AMBER',
  R: 'RED',
  U: 'URGENT ACTION',
};

export const colourOf = (id: CriterionId): Colour | 'URGENT ACTION' => COLOUR_OF[id.charAt(0)] ?? 'URGENT ACTION';
