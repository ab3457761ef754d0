/** What leaves the Executive Team: a figure on few pupils is not shown, and nothing that would give it away. */
import type { Figure } from '../../domain/records.ts';

type OnPupils = Pick<Figure, 'pupils' | 'status'>;

/** Pupils that nobody counted are taken for few, unless the figure was published. */
export const isSmall = ({ pupils, status }: OnPupils, most: number): boolean =>
  pupils === undefined ? status === undefined || status === 'School' : pupils <= most;

export const sayNotShown = (most: number): string => `fewer than ${most + 1} pupils: not shown`;
