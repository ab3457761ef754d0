import { asTyped } from '../sheet-value.ts';
import { outcome, type Probe } from './probe.ts';

const PLAIN_TEXT = '@';
/** What Sheets would make something else of. */
const TEXTS = ['=1+1', '2011/12', '0012', '+x'];

export const textInCells: Probe = {
  id: 'text-in-cells',
  asks: 'Does text stay text that looks like a formula, a day or a number?',
  assumes: 'Yes: with an apostrophe before it, which the cell swallows, in cells of plain text, too.',
  ifNot: 'Some cells that the program writes would begin with an apostrophe, or be written anew by every run',
  run: ({ scratch, calls: { call } }) => {
    const sheet = scratch.sheet();
    const range = call(() => sheet.getRange(1, 1, TEXTS.length, 2));
    const plain = call(() => sheet.getRange(1, 2, TEXTS.length, 1));
    call(() => plain.setNumberFormat(PLAIN_TEXT));
    call(() => range.setValues(TEXTS.map((text) => [asTyped(text), asTyped(text)])));
    const found = call(() => range.getValues());
    const wrong = TEXTS.flatMap((text, row) =>
      ['a usual cell', 'a cell of plain text'].flatMap((where, column) =>
        found[row]?.[column] === text ? [] : [`in ${where} “${text}” is “${String(found[row]?.[column])}”`],
      ),
    );
    return outcome(wrong.length === 0, wrong.length === 0 ? `yes, all ${TEXTS.length}, in both` : wrong.join('; '));
  },
};
