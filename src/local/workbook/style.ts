export interface CellStyle {
  readonly numberFormat?: string | undefined;
  readonly background?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly fontSize?: number | undefined;
  readonly fontFamily?: string | undefined;
  readonly wrap?: boolean | undefined;
  readonly horizontal?: 'left' | 'center' | 'right' | undefined;
  readonly vertical?: 'top' | 'middle' | 'bottom' | undefined;
  readonly border?: Border | undefined;
}

export interface Border {
  readonly top?: string | undefined;
  readonly left?: string | undefined;
  readonly bottom?: string | undefined;
  readonly right?: string | undefined;
}

const shared = new Map<string, CellStyle>();

/** One object for each distinct look, so that a thousand rows of one look cost one. */
export function style(look: CellStyle): CellStyle | undefined {
  const kept = Object.entries(look).filter(([, value]) => value !== undefined);
  if (kept.length === 0) return undefined;
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const key = JSON.stringify(kept);
  let known = shared.get(key);
  if (!known) {
    known = Object.freeze(Object.fromEntries(kept)) as CellStyle;
    shared.set(key, known);
  }
  return known;
}

/** Applies one change to many cells, working out each distinct result once. */
export function restyler(change: CellStyle): (old: CellStyle | undefined) => CellStyle | undefined {
  const done = new Map<CellStyle | undefined, CellStyle | undefined>();
  return (old) => {
    if (!done.has(old)) done.set(old, style({ ...old, ...change }));
    return done.get(old);
  };
}
