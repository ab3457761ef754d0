import type { START_PARTS, START_STATES } from '../../workbook/tabs/start.ts';

/** One row of Start. */
export interface Line {
  readonly part: (typeof START_PARTS)[number];
  readonly item: string;
  readonly state: (typeof START_STATES)[number];
  readonly says: string;
  readonly toDo: string;
  readonly where: string;
}

/** A row of a tab, for the column Where. */
export const rowIn = (tab: string, row: number): string => `${tab}, row ${row}`;

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** `Oak School, Elm School and 3 more`: a line stays short however many schools there are. */
export function some(texts: readonly string[], most = 5, between = ', '): string {
  if (texts.length <= most) return texts.join(between);
  return `${texts.slice(0, most).join(between)} and ${texts.length - most} more`;
}
