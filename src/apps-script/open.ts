/** What Google runs when somebody opens the spreadsheet: the menu, and a word where the workbook is of an earlier version or the daily run has not come. */
import { countCalls } from './calls.ts';
import { MENU, MENU_NAME } from './entry-points.ts';
import { inWords } from './in-words.ts';
import { sayIfOlder } from './refuse-version.ts';
import { done } from './reply.ts';
import { sayStale } from './say-stale.ts';

export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU_NAME);
  MENU.forEach((group, index) => {
    if (index > 0) menu.addSeparator();
    for (const { label, runs } of group) menu.addItem(label, runs);
  });
  menu.addToUi();
  inWords('Opening', () => {
    const book = SpreadsheetApp.getActive();
    const word = sayIfOlder(book, countCalls()) ?? sayStale(book);
    if (word !== undefined) book.toast(word, MENU_NAME);
    return done(undefined);
  });
}
