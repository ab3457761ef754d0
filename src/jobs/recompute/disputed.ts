import type { Day } from '../../domain/day.ts';
import type { Challenge } from '../../workbook/tabs/challenges.ts';

/** The schools whose category is disputed: from the day a challenge was submitted until the day it was decided. */
export const disputedOn = (day: Day, challenges: readonly Challenge[]): ReadonlySet<string> =>
  new Set(challenges.filter((challenge) => isOpen(challenge, day)).map(({ urn }) => urn));

const isOpen = ({ submittedOn, decidedOn }: Challenge, day: Day): boolean =>
  submittedOn !== undefined && submittedOn <= day && (decidedOn === undefined || decidedOn > day);
