/** Something that has happened and that somebody must hear of, once. */
import type { NewsLine } from '../../../documents/mail/alert.ts';
import type { Day } from '../../../domain/day.ts';
import type { Named } from '../roles.ts';

export interface News {
  /** Its name in `Mail log`: whoever has had a mail with it has heard. */
  readonly item: string;
  readonly urn: string;
  /** Told at once, whatever day it is. */
  readonly isUrgent: boolean;
  readonly line: NewsLine;
  readonly tell: readonly Named[];
}

export interface NewsOn {
  readonly today: Day;
  /** The first day of the trust's calendar: what happened before it is no news. */
  readonly from: Day;
  readonly schoolOf: (urn: string) => string;
}
