/** What else a row says once something in it is taken from a document: whose it is, where it came from, when. */
import type { Day } from '../../domain/day.ts';
import type { Tab } from '../../workbook/tab.ts';
import { actions } from '../../workbook/tabs/actions.ts';
import { dataCaptures } from '../../workbook/tabs/data-captures.ts';
import { planReviews } from '../../workbook/tabs/plan-reviews.ts';
import type { ReturnRow } from '../../workbook/tabs/returns.ts';
import { selfEvaluation } from '../../workbook/tabs/self-evaluation.ts';
import type { Fields } from '../change.ts';
import type { HeldRow } from './held.ts';

export interface Taken {
  readonly row: ReturnRow;
  /** What is taken. */
  readonly said: Fields;
  /** The row as it stands; undefined: it is made now. */
  readonly held: HeldRow | undefined;
  readonly today: Day;
  readonly schoolNames: ReadonlyMap<string, string>;
}

export function alsoWritten(tab: Tab, taken: Taken): Fields {
  const { row, said, held, today, schoolNames } = taken;
  const school = row.urn === undefined ? {} : { school: schoolNames.get(row.urn) ?? null };
  switch (tab.name) {
    case dataCaptures.name:
      return { ...school, ...insteadOf(said), origin: sourceOf(row), updated: today };
    case planReviews.name:
      return held ? {} : { by: row.by ?? null };
    case actions.name:
      return held ? {} : { ...school, urn: row.urn ?? null, plan: (row.document ?? '').split('·')[1] ?? null };
    case selfEvaluation.name:
      return held?.value('submitted') === undefined ? { ...school, submitted: row.collectedOn ?? today } : {};
    default:
      return {};
  }
}

/** A figure takes the place of a code, and a code of a figure. */
function insteadOf({ value, code }: Fields): Fields {
  if (value !== undefined && value !== null) return { code: null };
  return code !== undefined && code !== null ? { value: null } : {};
}

/** `Capture return, head@example.org`. */
const sourceOf = ({ document = '', by }: ReturnRow): string => [document.split('·')[1], by].filter(Boolean).join(', ');
