import type { Reshape } from '../../workbook/migrations/reshape.ts';

const rows = (count: number): string => `${count} row${count === 1 ? '' : 's'}`;

/** A step of a migration, as people read it before they agree. */
export function sayReshape(step: Reshape): string {
  if (step.kind === 'rename column') return `${step.tab}: the column “${step.from}” is called “${step.to}”.`;
  if (step.kind === 'fill from')
    return `${step.tab}: ${step.into.map((header) => `“${header}”`).join(' and ')} are filled from “${step.from}” where they are blank.`;
  if (step.kind === 'put rows') return `${step.tab}: ${rows(step.rows.length)} are added, if they are not there yet.`;
  return `${step.tab}: ${rows(step.rows.size)} that moved are emptied.`;
}
