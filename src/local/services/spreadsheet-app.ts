import type { StandsInFor } from '../registry/google-class.ts';
import { spreadsheetAppClass } from '../registry/spreadsheet.ts';
import { GoogleFailure, NotSupported } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder.ts';
import { DataValidationBuilder } from './data-validation-builder.ts';
import type { Range } from './range.ts';
import { spreadsheetFor } from './ranges.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { Ui } from './ui.ts';

export class SpreadsheetApp
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Spreadsheet.SpreadsheetApp, typeof spreadsheetAppClass>
{
  readonly definition = spreadsheetAppClass;

  getActive(): Spreadsheet {
    return spreadsheetFor(this.execution);
  }

  getActiveSpreadsheet(): Spreadsheet {
    return spreadsheetFor(this.execution);
  }

  getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  getActiveRange(): Range {
    return this.getActive().getActiveRange();
  }

  getCurrentCell(): Range {
    return this.getActive().getActiveRange();
  }

  setActiveRange(range: Range): Range {
    return this.getActive().setActiveRange(range);
  }

  flush(): void {
    this.execution.flush();
  }

  /** There is a screen only where a person started the execution from it. */
  getUi(): Ui {
    const { start } = this.execution.identity;
    if (start === 'time' || start === 'edit') {
      throw new GoogleFailure('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return new Ui(this.execution);
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution);
  }

  openById(_id: string): never {
    throw new NotSupported('SpreadsheetApp.openById');
  }

  openByUrl(_url: string): never {
    throw new NotSupported('SpreadsheetApp.openByUrl');
  }

  create(_name: string, _rows: number, _columns: number): never {
    throw new NotSupported('SpreadsheetApp.create');
  }
}
