/** Changes to a generated trust that must not matter, or only so far. */
import type { SchoolAnswer, Tabs } from '../../support/decide.ts';
import type { Cells } from '../../support/rows.ts';
import type { GeneratedTrust } from './trust.ts';

/** The cells as they would be; undefined: no row at all. */
type Edit = (cells: Cells) => Cells | undefined;

const inTab = (tabs: Tabs, tab: string, edit: Edit): Tabs => ({
  ...tabs,
  [tab]: (tabs[tab] ?? []).map(edit).filter((cells) => cells !== undefined),
});

const NO_KS2_PROGRESS = ['2019/20', '2020/21', '2023/24', '2024/25'];
const NO_P8 = ['2019/20', '2020/21', '2024/25', '2025/26'];
const CANCELLED = ['2019/20', '2020/21'];

const isPublishable = (measure: string, year: string): boolean =>
  !(measure === 'P8' ? NO_P8 : measure.endsWith('_PROG') ? NO_KS2_PROGRESS : CANCELLED).includes(year);

const dayAfter = (year: string): string => `${Number(year.slice(0, 4)) + 1}-09-01`;
const text = (cells: Cells, header: string): string => String(cells[header] ?? '');
const figureOf = (cells: Cells): string => `${text(cells, 'Academic year')} ${text(cells, 'Measure')}`;
const isBlank = (cells: Cells): boolean => typeof cells['Value'] !== 'number';

/**
 * The rows whose blank figure could be filled in: published, seen, and the only one that the school has for that year.
 * A blank year that was over when the school opened is none of its published years until it is filled in.
 */
export function fillsOf({ tabs, predecessors }: GeneratedTrust, today: string): readonly Cells[] {
  const rows = tabs['Data captures'] ?? [];
  const opened = new Map((tabs['Schools'] ?? []).map((cells) => [text(cells, 'URN'), text(cells, 'Opened')]));
  const familyOf = (urn: string): readonly string[] =>
    Object.entries(predecessors)
      .map(([own, theirs]) => [own, ...theirs])
      .find((family) => family.includes(urn)) ?? [urn];
  const listed = new Set((tabs['Benchmarks'] ?? []).map(figureOf));
  return rows.filter((cells) => {
    const [measure, year] = [text(cells, 'Measure'), text(cells, 'Academic year')];
    const family = familyOf(text(cells, 'URN'));
    const alone = rows.every(
      (other) => other === cells || figureOf(other) !== figureOf(cells) || !family.includes(text(other, 'URN')),
    );
    const wasOpen = dayAfter(year) > (opened.get(family[0] ?? '') ?? '');
    const seen = (text(cells, 'Updated') || dayAfter(year)) <= today && dayAfter(year) <= today;
    return isBlank(cells) && alone && seen && wasOpen && listed.has(figureOf(cells)) && isPublishable(measure, year);
  });
}

const ANY: Readonly<Record<string, readonly number[]>> = {
  RWM_EXP: [64, 66, 72, 90, 55, 69.9],
  ATT8: [40, 47, 55],
  P8: [-0.8, -0.4, 0.2],
};

export const filledIn = (tabs: Tabs, row: Cells, how: number): Tabs =>
  inTab(tabs, 'Data captures', (cells) => {
    if (cells !== row) return cells;
    const values = ANY[text(row, 'Measure')] ?? [-8, -4.5, -2, 0, 2];
    return { ...cells, Value: values[how % values.length] ?? 0, Code: null };
  });

/**
 * The criteria that were decided and are unknown now. R6 passes over undecided years before the latest:
 * one that is filled in takes the place of an earlier year, and can open again what that one had settled.
 */
export const madeUnknown = (before: SchoolAnswer, after: SchoolAnswer | undefined): readonly string[] =>
  Object.entries(after?.criteria ?? {}).flatMap(([id, outcome]) => {
    const was = before.criteria[id as keyof typeof before.criteria];
    return id !== 'R6' && outcome === 'unknown' && was !== 'unknown' ? [`${id} was ${was}`] : [];
  });

/** The trust with the rows of one school and its predecessors alone, and those that are the trust's own. */
export function onlyOf({ tabs, predecessors }: GeneratedTrust, urn: string): Tabs {
  const family = ['', urn, ...(predecessors[urn] ?? [])];
  const actions = (tabs['Actions'] ?? []).filter((cells) => family.includes(text(cells, 'URN')));
  const refs = actions.map((cells) => cells['Ref']);
  return Object.fromEntries(
    Object.entries(tabs).map(([tab, rows]) => [
      tab,
      rows.filter((cells) =>
        tab === 'Plan reviews' ? refs.includes(cells['Action'] ?? null) : family.includes(text(cells, 'URN')),
      ),
    ]),
  );
}

const DATED: Readonly<Record<string, string>> = {
  Inspections: 'Date',
  'Self-evaluation': 'Submitted',
  Judgements: 'Made on',
  Concerns: 'Raised on',
  People: 'From',
  'Plan reviews': 'Reviewed on',
  'Category history': 'On',
};
const ENDED: Readonly<Record<string, string>> = { Judgements: 'Closed on', Concerns: 'Closed on', People: 'To' };

/** The workbook as it could have been on the day: no record of a later day, nothing closed on a later day. */
export function unseenRemoved(tabs: Tabs, today: string): Tabs {
  const later = (cells: Cells, header: string): boolean => text(cells, header) > today;
  const dated = Object.entries(DATED).reduce(
    (so, [tab, header]) => inTab(so, tab, (cells) => (later(cells, header) ? undefined : cells)),
    tabs,
  );
  const open = Object.entries(ENDED).reduce(
    (so, [tab, header]) => inTab(so, tab, (cells) => (later(cells, header) ? { ...cells, [header]: null } : cells)),
    dated,
  );
  const over = (cells: Cells): boolean => dayAfter(text(cells, 'Academic year')) <= today;
  const released = inTab(open, 'Data captures', (cells) =>
    (text(cells, 'Updated') || dayAfter(text(cells, 'Academic year'))) <= today ? cells : undefined,
  );
  return inTab(released, 'Benchmarks', (cells) => (over(cells) ? cells : undefined));
}
