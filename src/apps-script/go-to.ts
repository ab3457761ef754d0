/** Shows a tab, and goes there. `frozen`: the rows that stay in sight at its head. */
export function goTo(name: string, frozen = 1): void {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  if (!sheet) return;
  sheet.showSheet();
  if (sheet.getFrozenRows() !== frozen) sheet.setFrozenRows(frozen);
  sheet.activate();
}
