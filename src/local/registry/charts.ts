import { each, googleClass } from './google-class.ts';
import { BOUND_SHEET } from './scopes.ts';

const bound = { scopes: BOUND_SHEET };

export const chartBuilderClass = googleClass<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>()(
  'EmbeddedChartBuilder',
  each(
    'free',
    'addRange',
    'clearRanges',
    'setChartType',
    'asBarChart',
    'asColumnChart',
    'asLineChart',
    'asPieChart',
    'asAreaChart',
    'asScatterChart',
    'setNumHeaders',
    'setOption',
    'setPosition',
    'build',
  ),
  { ...bound, note: 'A chart is kept as its kind, ranges, options and place; the typed builders only take options.' },
);

export const chartClass = googleClass<GoogleAppsScript.Spreadsheet.EmbeddedChart>()(
  'EmbeddedChart',
  each('look', 'getChartId', 'getRanges', 'getOptions', 'modify', 'getNumHeaders'),
  bound,
);
