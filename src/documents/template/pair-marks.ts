/** Pairs what opens with what closes it; the same way in a paragraph, in a cell, in a row and in the whole text. */
import type { Opening } from './tags.ts';
import type { Condition, Mark, Span } from './tree.ts';

export interface Pair {
  readonly open: Mark & { readonly tag: Opening };
  readonly otherwise?: Mark;
  readonly close: Mark;
}
interface Frame {
  readonly open: Pair['open'];
  otherwise?: Mark;
}

const opens = (mark: Mark): mark is Pair['open'] => mark.tag.kind !== 'else' && mark.tag.kind !== 'close';

/** Pairs in the order in which they open; what finds no partner is left. */
export function pairMarks(marks: readonly Mark[]): { readonly pairs: readonly Pair[]; readonly left: readonly Mark[] } {
  const stack: Frame[] = [];
  const pairs: Pair[] = [];
  const left: Mark[] = [];
  const leave = ({ open, otherwise }: Frame) => left.push(open, ...(otherwise ? [otherwise] : []));
  for (const mark of marks) {
    const top = stack[stack.length - 1];
    if (opens(mark)) stack.push({ open: mark });
    else if (mark.tag.kind === 'else' && top && top.open.tag.kind !== 'each' && !top.otherwise) top.otherwise = mark;
    else {
      const frame = frameFor(mark, stack);
      if (!frame) left.push(mark);
      while (frame && stack[stack.length - 1] !== frame) leave(stack.pop() as Frame);
      if (frame) pairs.push({ ...(stack.pop() as Frame), close: mark });
    }
  }
  for (const frame of stack) leave(frame);
  return { pairs: pairs.sort((one, other) => one.open.start - other.open.start), left: inOrder(left) };
}

export const inOrder = <T extends Span>(spans: readonly T[]): readonly T[] =>
  [...spans].sort((one, other) => one.start - other.start);

const frameFor = ({ tag }: Mark, stack: readonly Frame[]): Frame | undefined =>
  tag.kind === 'close' ? [...stack].reverse().find(({ open }) => open.tag.kind === tag.block) : undefined;

/** An {{#each}} counts as a condition only where it is no fault of its own: never. */
export const conditionOf = ({ tag, place, raw }: Pair['open']): Condition => ({
  ...(tag.kind === 'each' ? { path: tag.path, not: false } : tag.test),
  place,
  raw,
});

type Make<T> = (pair: Pair, yes: readonly T[], no: readonly T[]) => T;

/** Puts what stands between the marks of a pair into one thing, from the outermost pair inwards. */
export function nest<T extends Span>(items: readonly T[], pairs: readonly Pair[], make: Make<T>): readonly T[] {
  const [first, ...rest] = pairs;
  if (!first) return items;
  const { open, close, otherwise } = first;
  const between = (from: number, to: number): readonly T[] =>
    nest(
      items.filter(({ start }) => start > from && start < to),
      rest.filter((pair) => pair.open.start > from && pair.open.start < to),
      make,
    );
  const middle = otherwise?.start ?? close.start;
  return [
    ...items.filter(({ start }) => start <= open.start),
    make(first, between(open.start, middle), otherwise ? between(middle - 1, close.start) : []),
    ...between(close.start - 1, Number.POSITIVE_INFINITY),
  ];
}
