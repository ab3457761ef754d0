import { chartClass } from '../registry/charts.ts';
import type { StandsInFor } from '../registry/google-class.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { ChartModel } from '../workbook/decorations.ts';
import { rangeOn } from './ranges.ts';

export class EmbeddedChart
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Spreadsheet.EmbeddedChart, typeof chartClass>
{
  readonly definition = chartClass;

  constructor(
    execution: Execution,
    readonly model: ChartModel,
    private readonly makeBuilder: (model: ChartModel) => GoogleObject,
  ) {
    super(execution);
  }

  getChartId(): number | null {
    return this.model.id || null;
  }

  getNumHeaders(): number {
    return this.model.headers;
  }

  getRanges(): GoogleObject[] {
    return this.model.areas.flatMap(({ sheet, area }) => {
      const found = this.execution.world.workbook.sheet(sheet);
      return found ? [rangeOn(this.execution, found, area)] : [];
    });
  }

  getOptions(): Readonly<Record<string, unknown>> {
    return this.model.options;
  }

  modify(): GoogleObject {
    return this.makeBuilder(this.model);
  }
}
