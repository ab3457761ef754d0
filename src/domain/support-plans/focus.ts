/** What a review looks at, and who agrees it, as `Support offer` says: `Whole school; additional foci as required: CEO`. */
export interface Focus {
  readonly focus: string;
  readonly agreedBy: string;
}

const OPEN = 'To be agreed';

/** Before a colon stands what is settled, after it who agrees the rest. */
export function focusIn(text: string | undefined): Focus | undefined {
  if (text === undefined) return undefined;
  const at = text.lastIndexOf(':');
  if (at < 0) return { focus: OPEN, agreedBy: text.trim() };
  return { focus: text.slice(0, at).trim() || OPEN, agreedBy: text.slice(at + 1).trim() };
}

/** The policy names nobody for a school whose category is not set: as for GREEN. */
export const FOCUS_NOT_SET: Focus = { focus: OPEN, agreedBy: 'Headteacher, CEO' };
