import { unwrapped } from '../runtime/call-gate.ts';
import type { EmbeddedChart } from './embedded-chart.ts';
import { chartOf, EmbeddedChartBuilder } from './embedded-chart-builder.ts';
import { SheetLines } from './sheet-lines.ts';

/** The charts of a sheet. */
export abstract class SheetCharts extends SheetLines {
  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.execution);
  }

  getCharts(): EmbeddedChart[] {
    return this.sheet.charts.map((model) => chartOf(this.execution, model));
  }

  insertChart(chart: EmbeddedChart): void {
    this.sheet.charts.push({ ...local(chart).model, id: this.execution.world.next() });
  }

  removeChart(chart: EmbeddedChart): void {
    this.sheet.charts = this.sheet.charts.filter(({ id }) => id !== local(chart).model.id);
  }

  updateChart(chart: EmbeddedChart): void {
    const { model } = local(chart);
    this.sheet.charts = this.sheet.charts.map((old) => (old.id === model.id ? model : old));
  }
}

function local(chart: EmbeddedChart): EmbeddedChart {
  return unwrapped(chart) as EmbeddedChart;
}
