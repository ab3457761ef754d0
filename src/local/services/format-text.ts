/** Google's sprintf: %s, %d, %f and %% with flags, a width and decimals. */
export function formatText(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(/%([-0]?)(\d*)(?:\.(\d+))?([sdf%])/g, (_all, flag: string, width: string, decimals, kind) => {
    if (kind === '%') return '%';
    const value = values[next++];
    const text = shownAs(kind, value, decimals as string | undefined);
    if (flag === '-') return text.padEnd(Number(width));
    return text.padStart(Number(width), flag === '0' ? '0' : ' ');
  });
}

function shownAs(kind: string, value: unknown, decimals: string | undefined): string {
  if (kind === 'd') return String(Math.trunc(Number(value)));
  if (kind === 'f') return Number(value).toFixed(decimals === undefined ? 6 : Number(decimals));
  return decimals === undefined ? String(value) : String(value).slice(0, Number(decimals));
}
