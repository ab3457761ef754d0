/** Plans a daily run on rows as a test states them, and shows what it would put where. */
import type { Change, Chart, Fields } from '../../../src/jobs/change.ts';
import { type DailyAnswer, daily } from '../../../src/jobs/daily.ts';
import { type Lines, onDay, snapshot } from '../../workbook/sheets.ts';

export const TODAY = '2026-10-12';

export interface Planned {
  readonly answer: DailyAnswer;
  readonly changes: readonly Change[];
  /** The rows that a tab would be made of. */
  readonly rows: (tab: string) => readonly Fields[];
  /** What would be put in single rows, the key first. */
  readonly puts: (tab: string) => readonly (readonly [key: string, fields: Fields])[];
  readonly charts: readonly Chart[];
}

export const SCHOOLS: Lines[string] = [
  { URN: 1, School: 'Oak School', Phase: 'Primary' },
  { URN: 2, School: 'Elm School', Phase: 'Primary' },
];

export const aFigure = (urn: number, value: number | string, more: Lines[string][number] = {}) => ({
  URN: urn,
  'Academic year': '2024/25',
  Capture: 'Results',
  Measure: 'RWM_EXP',
  Value: value,
  Pupils: 30,
  Status: 'Final',
  ...more,
});

export function planned(tabs: Lines, today = TODAY): Planned {
  const plan = daily.plan(snapshot({ Schools: SCHOOLS, ...tabs }), onDay(today), {});
  if ('refused' in plan) throw new Error(plan.refused);
  const { changes, answer } = plan;
  return {
    answer,
    changes,
    rows: (tab) => changes.flatMap((each) => (each.kind === 'replace rows' && each.tab === tab ? each.rows : [])),
    puts: (tab) =>
      changes.flatMap((each) =>
        each.kind === 'put row' && each.tab === tab ? [[each.key.join('·'), each.fields] as const] : [],
      ),
    charts: changes.flatMap((each) => (each.kind === 'put charts' ? each.charts : [])),
  };
}
