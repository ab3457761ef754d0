import type { EvidenceChange, NewJudgement } from '../../domain/category/lever.ts';
import { judgements } from '../../workbook/tabs/judgements.ts';
import { tabNamed } from '../../workbook/tabs.ts';
import type { Origins } from './origins.ts';

/** A cell of the workbook as it is and as it would be; `new` is the key of a row to add. */
export interface ChangedCell {
  readonly tab: string;
  readonly key: string;
  readonly column: string;
  readonly from: string | number;
  readonly to: string | number;
}

/** The cells that a set of changes would change. A row to add is given cell by cell, its first column first. */
export const changedCells = (changes: readonly EvidenceChange[], origins: Origins): readonly ChangedCell[] =>
  changes.flatMap((change) => (change.kind === 'set' ? setCell(change, origins) : newRow(change.judgement)));

function setCell(change: EvidenceChange & { readonly kind: 'set' }, origins: Origins): readonly ChangedCell[] {
  const origin = origins(change.source);
  const column = origin && tabNamed(origin.tab)?.columns[change.field];
  return origin && column
    ? [{ tab: origin.tab, key: origin.key, column: column.header, from: change.from, to: change.to }]
    : [];
}

function newRow({ urn, kind, value, madeOn }: NewJudgement): readonly ChangedCell[] {
  const fields = { ref: `What if: ${kind.toLowerCase()}`, urn, kind, value, madeOn };
  return Object.entries(fields).map(([field, to]) => ({
    tab: judgements.name,
    key: 'new',
    column: judgements.columns[field as keyof typeof fields].header,
    from: '',
    to,
  }));
}
