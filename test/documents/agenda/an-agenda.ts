/** The agenda of a trust made of parts, and parts that put nothing on it. */
import { executiveTeamAgenda } from '../../../src/documents/kinds/executive-team-agenda.ts';
import type { Data } from '../../../src/documents/template/data.ts';
import { snapshotOf, type Tabs } from '../../support/decide.ts';
import {
  aSetting,
  FOUR_YEARS,
  publishedKs2,
  row,
  steadySchool,
  TODAY,
  termDates,
  URN,
  workbook,
} from '../../support/rows.ts';
import { trustOf } from '../a-context.ts';

export type Line = Readonly<Record<string, unknown>>;
export const agenda = (...parts: readonly Tabs[]): Data =>
  executiveTeamAgenda.data(trustOf(snapshotOf(workbook(...parts)), TODAY));
export const item = (name: string, ...parts: readonly Tabs[]) =>
  agenda(...parts)[name] as Readonly<Record<string, unknown>> | null;
export const lines = (name: string, ...parts: readonly Tabs[]) =>
  (item(name, ...parts)?.['rows'] ?? []) as readonly Line[];
export const ofCategories = (name: string, ...parts: readonly Tabs[]) =>
  (item('categories', ...parts)?.[name] ?? []) as readonly Line[];
export const decisions = (...parts: readonly Tabs[]) => lines('decisions', ...parts) as unknown as readonly string[];

export const agreed = (colour: string, on = '2019-07-04', extra: Record<string, string> = {}, urn = URN): Tabs =>
  row('Categories', { URN: urn, Agreed: colour, 'Agreed on': on, 'Agreed by': 'Executive Team', ...extra });
export const historyRow = (on: string, colour: string, indicated: string, urn = URN): Tabs =>
  row('Category history', {
    URN: urn,
    On: on,
    Indicated: indicated,
    Agreed: colour,
    'Agreed on': on,
    'Indicated when agreed': indicated,
  });
/** A steady school, agreed GREEN in July as indicated: nothing of it is on the agenda but its line. */
export const quiet = (urn = URN, name = 'Ash School'): Tabs =>
  workbook(
    steadySchool(urn, name),
    agreed('GREEN', '2019-07-04', {}, urn),
    ...['Reading', 'Writing'].map((Priority) =>
      row('Priorities', { Ref: `${urn} ${Priority}`, URN: urn, Priority, From: '2019-09-01', To: '2020-08-31' }),
    ),
  );
export const base = workbook(
  publishedKs2(FOUR_YEARS),
  aSetting('calendar.from', '2019-09-01'),
  termDates('2018/19'),
  termDates('2019/20'),
);
