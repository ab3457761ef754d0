/** What Google runs when somebody opens the spreadsheet: the menu, and a word where the daily run has not come. */
import { MENU, MENU_NAME } from './entry-points.ts';
import { inWords } from './in-words.ts';
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
    const stale = sayStale(book);
    if (stale !== undefined) book.toast(stale, MENU_NAME);
    return done(undefined);
  });
}
