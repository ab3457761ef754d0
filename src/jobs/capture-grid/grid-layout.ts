/** How the grid looks: the columns of its measures are the trust’s own, so each measure says what its cells may hold. */
import type { Measure } from '../../domain/measures.ts';
import type { ColumnLayout, TabLayout } from '../../workbook/layout/layout.ts';
import { layoutOf } from '../../workbook/layout/tab-layout.ts';
import { captureGridOf, pupilsField } from '../../workbook/tabs/capture-grid.ts';
import type { LayOut } from '../change.ts';

export function layOutGrid(codes: readonly string[], measures: readonly Measure[]): LayOut {
  const layout = layoutOf(captureGridOf(codes));
  const shown = measures.filter(({ measure }) => codes.includes(measure));
  const looks = new Map(shown.flatMap((measure) => looksOf(measure)));
  const columns = layout.columns.map((column) => ({ ...column, ...looks.get(column.header) }));
  return { kind: 'lay out', tab: layout.tab, layout: { ...layout, columns } satisfies TabLayout };
}

type Looks = Pick<ColumnLayout, 'rule'>;

const looksOf = (measure: Measure): readonly (readonly [header: string, looks: Looks])[] => [
  [measure.measure, { rule: { kind: 'figure', ...boundsOf(measure), help: sayFigure(measure) } }],
  [pupilsField(measure.measure), { rule: { kind: 'figure', lowest: 0, help: 'Type how many pupils it rests on.' } }],
];

const boundsOf = ({ lowest, highest }: Measure) => ({
  ...(lowest !== undefined && { lowest }),
  ...(highest !== undefined && { highest }),
});

function sayFigure({ name, lowest, highest }: Measure): string {
  const say = (bound: number): string => String(bound).replace('-', '−');
  const bounds = [
    lowest === undefined ? '' : ` from ${say(lowest)}`,
    highest === undefined ? '' : `${lowest === undefined ? ' up' : ''} to ${say(highest)}`,
  ];
  return `${name}: a figure${bounds.join('')}, or a code such as SUPP.`;
}
