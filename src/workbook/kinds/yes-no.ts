import { type Column, type ColumnOptions, column, writePlainly } from '../column.ts';
import { plain } from '../plain.ts';
import { remembering } from './remembering.ts';

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['y', true],
  ['true', true],
  ['no', false],
  ['n', false],
  ['false', false],
]);

/** Yes or No; a ticked box is Yes. */
export const yesNo = (options: ColumnOptions): Column<boolean, false> =>
  column(options, {
    kind: 'yes/no',
    choices: ['Yes', 'No'],
    expected: 'Yes or No',
    remedy: 'Pick Yes or No',
    reader: () => remembering((cell) => ANSWERS.get(plain(String(cell)))),
    toCell: (value) => (typeof value === 'boolean' ? (value ? 'Yes' : 'No') : writePlainly(value)),
  });
