/** A small generator of numbers that is the same in every run. */
export type Random = () => number;

export function numbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** About `middle`, seldom further off than `width`. */
export const spread = (random: Random, middle: number, width: number): number =>
  middle + (random() + random() + random() - 1.5) * width;

export const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

export const oneOf = <Item>(random: Random, items: readonly [Item, ...Item[]]): Item =>
  items[Math.floor(random() * items.length)] ?? items[0];
