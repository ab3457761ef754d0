import { outcome, type Probe } from './probe.ts';

export const insertThenWrite: Probe = {
  id: 'insert-then-write',
  asks: 'Are rows put in before they are written, although Google gathers writes?',
  assumes: 'Yes: calls take effect in their order, without waiting in between.',
  ifNot: 'New rows could be written over others: use no Import until the program has been changed',
  run: ({ scratch, calls: { call } }) => {
    const sheet = scratch.sheet();
    const height = call(() => sheet.getMaxRows());
    const write = (row: number, text: string) => call(() => call(() => sheet.getRange(row, 4)).setValue(text));
    write(height, 'first');
    call(() => sheet.insertRowsAfter(height, 2));
    write(height + 2, 'third');
    call(() => sheet.insertRowBefore(height + 1));
    write(height + 1, 'second');
    const range = call(() => sheet.getRange(height, 4, 4, 1));
    const found = call(() => range.getValues()).map(([value]) => String(value));
    return outcome(found.join() === 'first,second,,third', found.map((text) => text || 'blank').join(', '));
  },
};
