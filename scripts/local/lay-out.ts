/** A table in plain text: the first column to the left, the others to the right. */
export function layOut(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headers, ...rows];
  const widths = headers.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const padded = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return lines.map((line) => `  ${line.map(padded).join('  ').trimEnd()}`).join('\n');
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
export const decimal = (value: number, places = 1): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });
export const percent = (share: number): string => `${decimal(share * 100)} %`;
