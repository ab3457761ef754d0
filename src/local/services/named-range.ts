import type { StandsInFor } from '../registry/google-class.ts';
import { namedRangeClass } from '../registry/spreadsheet.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { NamedArea } from '../workbook/local-workbook.ts';
import type { RangePlace } from './range-place.ts';
import { rangeOn } from './ranges.ts';

export class NamedRange
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Spreadsheet.NamedRange, typeof namedRangeClass>
{
  readonly definition = namedRangeClass;

  constructor(
    execution: Execution,
    private readonly model: NamedArea,
  ) {
    super(execution);
  }

  getName(): string {
    return this.model.name;
  }

  setName(name: string): this {
    this.model.name = name;
    return this;
  }

  getRange(): GoogleObject {
    return rangeOn(this.execution, this.model.sheet, this.model.area);
  }

  setRange(range: RangePlace): this {
    this.model.sheet = range.sheet;
    this.model.area = range.area;
    return this;
  }

  remove(): void {
    const { workbook } = this.execution.world;
    workbook.namedAreas = workbook.namedAreas.filter((named) => named !== this.model);
  }
}
