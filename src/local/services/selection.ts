import type { StandsInFor } from '../registry/google-class.ts';
import { selectionClass } from '../registry/spreadsheet.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';

interface Selected {
  getActiveRange(): GoogleObject;
  getActiveSheet(): GoogleObject;
}

export class Selection
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Spreadsheet.Selection, typeof selectionClass>
{
  readonly definition = selectionClass;

  constructor(
    execution: Execution,
    private readonly spreadsheet: Selected,
  ) {
    super(execution);
  }

  getActiveRange(): GoogleObject {
    return this.spreadsheet.getActiveRange();
  }

  getCurrentCell(): GoogleObject {
    return this.spreadsheet.getActiveRange();
  }

  getActiveSheet(): GoogleObject {
    return this.spreadsheet.getActiveSheet();
  }
}
