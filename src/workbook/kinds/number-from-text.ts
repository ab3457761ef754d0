const NUMBER = /^([+\-−–]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)$/;

/** Reads ` 62.0 `, `+1.4`, `−0.3` (a true minus too), `1,584`, `£1,250`. */
export function numberFromText(text: string): number | undefined {
  const parts = NUMBER.exec(text.replace(/[\s£]/g, ''));
  if (!parts?.[2]) return undefined;
  const size = Number(parts[2].replace(/,/g, ''));
  return parts[1] && parts[1] !== '+' && size !== 0 ? -size : size;
}

/** A percentage as text: `65%` is 65. */
export function percentFromText(text: string): number | undefined {
  const trimmed = text.trim();
  return trimmed.endsWith('%') ? numberFromText(trimmed.slice(0, -1)) : undefined;
}

/** What is shown as 65% is kept by the sheet as 0.65. */
export const percentFromShare = (share: number): number => Number((share * 100).toFixed(8));
