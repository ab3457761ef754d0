import type { Cell } from '../cell.ts';
import { type Column, type ColumnOptions, column, writePlainly } from '../column.ts';
import { plain } from '../plain.ts';
import { remembering } from './remembering.ts';

/** One of a list, compared without case and stray spaces; a ticked box is Yes where Yes is on the list. */
export function choice<const Choices extends readonly string[]>(
  choices: Choices,
  options: ColumnOptions,
): Column<Choices[number], false> {
  const known = new Map<string, Choices[number]>(choices.map((word) => [plain(word), word]));
  const wordOf = (cell: Cell): string => {
    if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
    return plain(String(cell));
  };
  return column(options, {
    kind: 'choice',
    choices,
    expected: `one of: ${choices.join(', ')}`,
    remedy: 'Pick one from the list',
    reader: () => remembering((cell) => known.get(wordOf(cell))),
    toCell: writePlainly,
  });
}
