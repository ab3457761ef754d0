import type { Cell } from '../cell.ts';
import { type Column, type ColumnOptions, column, writePlainly } from '../column.ts';
import { textOf } from '../plain.ts';
import { remembering } from './remembering.ts';

/** A URN as trimmed text, whether the cell holds a number or text. */
export const urnText = (cell: Cell): string | undefined =>
  typeof cell === 'boolean' ? undefined : textOf(cell)?.replace(/^(\d+)\.0+$/, '$1');

/** The URN of a school of the trust, in the tab Schools itself. */
export const urn = (options: ColumnOptions): Column<string, false> =>
  column(options, {
    kind: 'text',
    expected: 'a URN',
    remedy: 'Type the school’s six-figure URN',
    reader: () => remembering(urnText),
    toCell: writePlainly,
  });

/** A school of the tab Schools, by its URN, by a predecessor’s, or by its name. */
export const school = (options: ColumnOptions): Column<string, false> =>
  column(options, {
    kind: 'school',
    expected: 'the URN, or the name, of one school in Schools',
    remedy: 'Correct the URN, or add the school to Schools',
    reader: ({ schools }) =>
      remembering((cell) => {
        const text = urnText(cell);
        return text !== undefined && schools ? schools.urnOf(text) : text;
      }),
    toCell: writePlainly,
  });

/** More digits than a URN has: several URNs that the sheet took for one number. */
const runTogether = (cell: Cell): boolean => typeof cell === 'number' && cell > 9_999_999;

/** URNs of schools that are not, or no longer, in Schools, with commas between. */
export const urns = (options: ColumnOptions): Column<readonly string[], false> =>
  column<readonly string[]>(options, {
    kind: 'URNs',
    expected: 'a URN, or several with commas between',
    remedy: 'Type the URNs with a comma and a space between',
    reader: () =>
      remembering((cell) => {
        const text = runTogether(cell) ? undefined : urnText(cell);
        const parts = text?.split(/[,;\n]/).map((part) => urnText(part)) ?? [];
        const found = [...new Set(parts.filter((part) => part !== undefined))];
        return found.length > 0 && found.every((part) => /^\S+$/.test(part)) ? found : undefined;
      }),
    toCell: writePlainly,
  });
