/**
 * Sets the workbook up, whatever state it is in: tabs, headers, choices, colours, protection, and the rows that the
 * policy's tabs start from. People's rows, columns and tabs stay as they are; running it again changes nothing.
 */
import * as z from 'zod/mini';
import type { Day } from '../domain/day.ts';
import type { Snapshot } from '../workbook/cell.ts';
import { BOOK } from '../workbook/layout/book.ts';
import type { TabLayout } from '../workbook/layout/layout.ts';
import { layoutOf, lookedUpIn } from '../workbook/layout/tab-layout.ts';
import type { Problem } from '../workbook/problem.ts';
import { readTab } from '../workbook/read-tab.ts';
import { readMeasures } from '../workbook/records/read-measures.ts';
import type { Tab } from '../workbook/tab.ts';
import { captureGrid, gridMeasures } from '../workbook/tabs/capture-grid.ts';
import { measures as measuresTab } from '../workbook/tabs/measures.ts';
import { settings } from '../workbook/tabs/settings.ts';
import { TABS } from '../workbook/tabs.ts';
import { layOutGrid } from './capture-grid/grid-layout.ts';
import type { Change, Fields, LayOut, SeedRows } from './change.ts';
import type { Job } from './job.ts';
import { CALENDAR_FROM, calendarFrom } from './setup/calendar-from.ts';
import { policySeeds } from './setup/policy-seeds.ts';
import { type Seeds, seedFields } from './setup/seeds.ts';
import { standingOf, type TabStanding } from './setup/standing.ts';

const SetUpRequest = z.object({
  /** The tabs to set up; left out: every tab. */
  only: z.optional(z.array(z.string())),
});

export interface SetUpAnswer {
  /** The tabs that are made. */
  readonly made: readonly string[];
  /** The columns that tabs lacked, added at their right end. */
  readonly added: readonly { readonly tab: string; readonly columns: readonly string[] }[];
  /** How many rows each policy tab starts from. */
  readonly seeded: readonly { readonly tab: string; readonly rows: number }[];
  /** The tabs that were there and get their looks, drop-downs and protection. */
  readonly kept: readonly string[];
  /** The rows that are there already, and stay as they are. */
  readonly rows: number;
  readonly problems: readonly Problem[];
}

export const setUpFrom = (seedsOf: () => Seeds): Job<z.infer<typeof SetUpRequest>, SetUpAnswer> => ({
  name: 'setup',
  reads: TABS.map(({ name }) => name),
  takesOlder: true,
  accepts: SetUpRequest,
  plan: (snapshot, { today }, { only }) => {
    const tabs = only ? TABS.filter(({ name }) => only.includes(name)) : TABS;
    const standing = new Map(tabs.map((tab) => [tab.name, standingOf(snapshot, tab)]));
    const seeds = seedsOf();
    const sown = seedRows(seeds, standing, today);
    return {
      changes: [
        ...layOuts(tabs, snapshot),
        ...sown,
        ...(standing.has(settings.name) ? settingRows(snapshot, seeds, today, sown) : []),
      ],
      answer: answerOf(standing, sown, bookProblems(snapshot)),
    };
  },
});

export const setUp = setUpFrom(policySeeds);

/** A drop-down that shows another tab's column needs that column to be there: those tabs come first. */
function layOuts(tabs: readonly Tab[], snapshot: Snapshot): readonly LayOut[] {
  const layouts = tabs.map((tab) => (tab.name === captureGrid.name ? gridLayoutIn(snapshot) : layoutOf(tab)));
  const first = lookedUpIn(layouts);
  const ordered = [...layouts.filter(({ tab }) => first.has(tab)), ...layouts.filter(({ tab }) => !first.has(tab))];
  return ordered.map((layout) => ({ kind: 'lay out', tab: layout.tab, layout }));
}

/** With the columns of the measures that the grid has by now. */
function gridLayoutIn({ tabs }: Snapshot): TabLayout {
  const { measures } = readMeasures(readTab(measuresTab, tabs.get(measuresTab.name)).rows);
  return layOutGrid(gridMeasures(tabs.get(captureGrid.name)?.cells[0] ?? []), measures).layout;
}

function seedRows(seeds: Seeds, standing: ReadonlyMap<string, TabStanding>, today: Day): readonly SeedRows[] {
  return TABS.flatMap((tab): SeedRows[] => {
    const seed = seeds[tab.name];
    if (!seed || standing.get(tab.name)?.rows !== 0) return [];
    const rows = seedFields(tab, seed).map((row) =>
      isCalendarFrom(row) ? { ...row, value: row['value'] ?? today } : row,
    );
    return [{ kind: 'seed rows', tab: tab.name, rows }];
  });
}

const isCalendarFrom = (row: Fields): boolean => row['setting'] === CALENDAR_FROM;

function settingRows(snapshot: Snapshot, seeds: Seeds, today: Day, sown: readonly SeedRows[]): readonly Change[] {
  const seed = seeds[settings.name];
  if (!seed || sown.some(({ tab }) => tab === settings.name)) return [];
  return calendarFrom(snapshot, today, seedFields(settings, seed).find(isCalendarFrom) ?? {});
}

function answerOf(
  standing: ReadonlyMap<string, TabStanding>,
  sown: readonly SeedRows[],
  problems: readonly Problem[],
): SetUpAnswer {
  const tabs = [...standing];
  const there = tabs.filter(([, { isThere }]) => isThere);
  return {
    made: tabs.flatMap(([tab, { isThere }]) => (isThere ? [] : [tab])),
    added: there.flatMap(([tab, { lacks }]) => (lacks.length > 0 ? [{ tab, columns: lacks }] : [])),
    seeded: sown.map(({ tab, rows }) => ({ tab, rows: rows.length })),
    kept: there.map(([tab]) => tab),
    rows: tabs.reduce((sum, [, { rows }]) => sum + rows, 0),
    problems,
  };
}

/** A new spreadsheet is given its locale; one with tabs in use keeps its own, for its dates may have been typed under it. */
function bookProblems({ book, tabs }: Snapshot): readonly Problem[] {
  if (!book || tabs.size === 0 || book.locale === BOOK.locale) return [];
  const todo = 'Choose United Kingdom under File, Settings, Locale: until then 5/10/2026 may be read as a day in May.';
  return [{ tab: 'Start', row: 0, column: '', found: book.locale, expected: BOOK.locale, do: todo }];
}
