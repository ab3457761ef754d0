import { type Check, toMend, well } from './looked.ts';

/** Whether the workbook is of the version that the program is of. */
export function sayVersion({ workbook, program }: { readonly workbook: number; readonly program: number }): Check {
  const item = 'Version';
  if (workbook === program) return well(item, `The workbook and the program are of version ${program}`);
  const says = `The workbook is of version ${workbook}, the program of version ${program}`;
  return workbook < program
    ? toMend(item, says, 'Choose Set up: it lists what it will change, copies each tab first, and asks once')
    : toMend(item, says, 'Use the program that it was last used with, or a newer one', 'Urgent');
}
