/** Shows a text that people can copy: in a page where the program may show one, else as a message. */
import { escaped } from '../../documents/mail/plain-text.ts';
import type { Calls } from '../calls.ts';
import { MENU_NAME } from '../entry-points.ts';
import { isMissing } from '../scopes.ts';
import { show } from '../tell.ts';
import { DIALOG_SCOPES } from './permissions.ts';

const STYLE = 'box-sizing:border-box;width:100%;height:430px;font:12px/1.5 monospace;white-space:pre-wrap';

export function showToCopy(text: string, calls: Calls): void {
  if (isMissing(DIALOG_SCOPES, calls)) show(text);
  else showPage(text, calls);
}

function showPage(text: string, calls: Calls): void {
  const page = [
    '<p style="font:13px sans-serif;margin:0 0 8px">Click into the text to select it, then copy it (Ctrl C, or ⌘ C).</p>',
    `<textarea readonly aria-label="What was found" onclick="this.select()" style="${STYLE}">${escaped(text)}</textarea>`,
  ].join('\n');
  const output = calls.call(() => HtmlService.createHtmlOutput(page));
  calls.call(() => output.setWidth(860));
  calls.call(() => output.setHeight(490));
  calls.call(() => SpreadsheetApp.getUi().showModalDialog(output, `${MENU_NAME}: Check this installation`));
}
