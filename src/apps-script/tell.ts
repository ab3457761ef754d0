/** How the program speaks to the person at the screen. Not for triggers: there is no screen then. */
import { MENU_NAME } from './entry-points.ts';
import type { Reply } from './reply.ts';

/** A good end is a note in the corner; a refusal waits until it is read. */
export function tell(reply: Reply<string>): void {
  if (reply.ok) {
    if (reply.data !== '') SpreadsheetApp.getActive().toast(reply.data, MENU_NAME);
    return;
  }
  show([reply.error.message, reply.error.do ?? ''].join('\n\n').trim());
}

/** A text that waits until it is read. */
export function show(text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(MENU_NAME, text, ui.ButtonSet.OK);
}

/** Whether the person says yes. */
export function confirmed(text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(MENU_NAME, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** What the person types; undefined where they cancel. */
export function typed(text: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(MENU_NAME, text, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText().trim() : undefined;
}
