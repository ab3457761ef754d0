import { chartBuilderClass } from '../registry/charts.ts';
import type { StandsInFor } from '../registry/google-class.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { ChartModel } from '../workbook/decorations.ts';
import { EmbeddedChart } from './embedded-chart.ts';
import type { RangePlace } from './range-place.ts';

const EMPTY: ChartModel = { id: 0, type: 'COLUMN', areas: [], headers: 1, options: {}, row: 0, column: 0 };

export class EmbeddedChartBuilder
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, typeof chartBuilderClass>
{
  readonly definition = chartBuilderClass;

  constructor(
    execution: Execution,
    private model: ChartModel = EMPTY,
  ) {
    super(execution);
  }

  addRange(range: RangePlace): this {
    return this.with({ areas: [...this.model.areas, { sheet: range.sheet.name, area: range.area }] });
  }

  clearRanges(): this {
    return this.with({ areas: [] });
  }

  setChartType(type: unknown): this {
    return this.with({ type: String(type) });
  }

  asBarChart(): this {
    return this.setChartType('BAR');
  }

  asColumnChart(): this {
    return this.setChartType('COLUMN');
  }

  asLineChart(): this {
    return this.setChartType('LINE');
  }

  asPieChart(): this {
    return this.setChartType('PIE');
  }

  asAreaChart(): this {
    return this.setChartType('AREA');
  }

  asScatterChart(): this {
    return this.setChartType('SCATTER');
  }

  setNumHeaders(headers: number): this {
    return this.with({ headers });
  }

  setOption(name: string, value: unknown): this {
    return this.with({ options: { ...this.model.options, [name]: value } });
  }

  setPosition(row: number, column: number, _offsetX: number, _offsetY: number): this {
    return this.with({ row: row - 1, column: column - 1 });
  }

  build(): EmbeddedChart {
    return chartOf(this.execution, this.model);
  }

  private with(change: Partial<ChartModel>): this {
    this.model = { ...this.model, ...change };
    return this;
  }
}

export function chartOf(execution: Execution, model: ChartModel): EmbeddedChart {
  return new EmbeddedChart(execution, model, (from) => new EmbeddedChartBuilder(execution, from));
}
