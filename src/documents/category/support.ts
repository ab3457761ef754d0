/** The support that a category brings, as Section 5 of the policy lists it. */
import type { Colour } from '../../domain/records.ts';
import type { SupportOfferRow } from '../../workbook/tabs/support-offer.ts';

const OFTEN: ReadonlyMap<number, string> = new Map([
  [1, 'Once a year'],
  [2, 'Twice a year'],
  [3, 'Each term'],
  [6, 'Each half term'],
  [11, 'Each month'],
]);

export const supportFor = (category: Colour, offer: readonly SupportOfferRow[]) =>
  offer
    .filter((row) => row.category === category)
    .map(({ support, timesAYear, focusAgreedBy }) => ({
      support,
      often: timesAYear === undefined ? 'As needed' : (OFTEN.get(timesAYear) ?? `${timesAYear} times a year`),
      focus: focusAgreedBy ?? 'No focus to agree',
    }));
