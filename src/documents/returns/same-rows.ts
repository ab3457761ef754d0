/** Rows that stand twice: alike they are one, otherwise nobody can say which is meant. */
import { sayList } from '../words.ts';
import type { RowRead } from './read-row.ts';
import type { ReturnedRow, ReturnFault, ReturnTable } from './return-table.ts';
import { quoted } from './returning.ts';

interface Once {
  readonly rows: readonly ReturnedRow[];
  readonly faults: readonly ReturnFault[];
}

export function readOnce(read: readonly RowRead[], table: ReturnTable): Once {
  const rows = read.flatMap(({ row }) => (row ? [row] : []));
  const alike = new Map<string, ReturnedRow[]>();
  for (const row of rows) {
    const name = row.key !== '' || table.oneRow ? `=${row.key}` : JSON.stringify(row.cells);
    alike.set(name, [...(alike.get(name) ?? []), row]);
  }
  const groups = [...alike.values()].map((group) => oneOf(group, table));
  return {
    rows: groups.flatMap(({ rows: kept }) => kept),
    faults: [...read.flatMap(({ faults }) => faults), ...groups.flatMap(({ faults }) => faults)],
  };
}

function oneOf(group: readonly ReturnedRow[], table: ReturnTable): Once {
  const [first, ...others] = group;
  if (!first || others.length === 0) return { rows: group, faults: [] };
  if (first.key === '' && !table.oneRow) return { rows: [], faults: [sameNewRow(first)] };
  const differing = Object.keys(first.cells).filter((header) =>
    others.some(({ cells }) => cells[header] !== undefined && cells[header] !== first.cells[header]),
  );
  return differing.length === 0
    ? { rows: [first], faults: [] }
    : { rows: [], faults: [different(first, differing, table)] };
}

const different = (
  { key }: ReturnedRow,
  headers: readonly string[],
  { name, newRows, oneRow, key: header }: ReturnTable,
) => ({
  where: oneRow ? name : `Row ${key}`,
  found: `the row stands more than once, with different words under ${sayList(headers)}`,
  toDo: `Keep the one that is right and take out the other${newRows ? `; if one of them is new, empty its ${header}` : ''}. None of them is read.`,
});

const sameNewRow = ({ cells }: ReturnedRow): ReturnFault => ({
  where: `The new row that begins ${quoted(Object.values(cells).find((text) => text !== '') ?? '')}`,
  found: 'the same new row more than once',
  toDo: 'Keep one of them and take out the others. None of them is read.',
});
