/** What was agreed for each school, and when: Category history, and the present row of Categories. */
import type { Day } from '../../domain/day.ts';
import type { Agreement } from '../../domain/records.ts';
import type { Problem } from '../problem.ts';
import { type CategoryRow, categories } from '../tabs/categories.ts';
import type { CategoryHistoryRow } from '../tabs/category-history.ts';
import { rowProblem } from './row-problem.ts';

/** The history repeats an agreement whenever something else changed: each counts once. */
export function readAgreements({ history, present }: SignOffs): readonly Agreement[] {
  const seen = new Map<string, Agreement>();
  const add = (agreement: Agreement): void => {
    const id = `${agreement.urn} ${agreement.on} ${agreement.agreed}`;
    if (!seen.has(id)) seen.set(id, agreement);
  };
  const indicatedThen = indicatedWhenAgreed(history);
  for (const row of present) {
    const { source, urn, agreed, agreedOn } = row;
    if (agreed === undefined || agreedOn === undefined) continue;
    const overrode = overriddenBy(row, indicatedThen(row) ?? row.indicated);
    add({ source, urn, agreed, on: agreedOn, ...(overrode !== undefined && { overrode }) });
  }
  for (const { source, urn, agreed, agreedOn, on } of history)
    if (agreed !== undefined) add({ source, urn, agreed, on: agreedOn ?? on });
  return [...seen.values()];
}

/** What the Executive Team has signed off, as the two tabs say it. */
export interface SignOffs {
  readonly history: readonly CategoryHistoryRow[];
  /** A row a school. */
  readonly present: readonly CategoryRow[];
}

export interface Overrides {
  readonly problems: readonly Problem[];
  /** By school, what was indicated when another colour was agreed, where the reason is given. */
  readonly overrode: ReadonlyMap<string, string>;
}

/**
 * Against what is indicated on the day, which the run writes as well: judged by the cells that an earlier run left, it
 * would say one thing now and another the next time.
 */
export function overridesOn(
  today: Day,
  { history, present }: SignOffs,
  indicatedNow: ReadonlyMap<string, string>,
): Overrides {
  const rows = present.filter(({ urn }) => indicatedNow.has(urn));
  const written = rows.map((row) => writtenToday(row, history, today, indicatedNow.get(row.urn) ?? ''));
  const keys = new Set(written.map(({ urn }) => urn));
  const earlier = history.filter(({ urn, on }) => on !== today || !keys.has(urn));
  const indicatedThen = indicatedWhenAgreed([...earlier, ...written]);
  const overrode = rows.flatMap((row): [string, string][] => {
    const indicated = overriddenBy(row, indicatedThen(row));
    return indicated === undefined ? [] : [[row.urn, indicated]];
  });
  return { problems: rows.flatMap((row) => signOff(row, indicatedThen(row))), overrode: new Map(overrode) };
}

const overriddenBy = ({ agreed, reason }: CategoryRow, indicated: string | undefined): string | undefined =>
  agreed !== undefined && reason !== undefined && indicated !== agreed ? indicated : undefined;

/** The row of the history as this run leaves it. */
function writtenToday(
  { source, urn, agreed, agreedOn }: CategoryRow,
  history: SignOffs['history'],
  today: Day,
  indicated: string,
): CategoryHistoryRow {
  const held = history.find((row) => row.urn === urn && row.on === today);
  return {
    ...(held ?? { source, urn, on: today }),
    indicated: indicated as CategoryHistoryRow['indicated'] & string,
    ...(agreed !== undefined && { agreed }),
    ...(agreedOn !== undefined && { agreedOn }),
  };
}

/**
 * What was indicated as the present colour was agreed: a colour that was the one indicated is no override because the
 * evidence moved later. Without a row of that day: the last before it, else the first that tells of the agreement.
 */
function indicatedWhenAgreed(history: readonly CategoryHistoryRow[]): (row: CategoryRow) => string | undefined {
  const byUrn = new Map<string, CategoryHistoryRow[]>();
  for (const row of [...history].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const held = byUrn.get(row.urn);
    if (held) held.push(row);
    else byUrn.set(row.urn, [row]);
  }
  return ({ urn, agreed, agreedOn }) => {
    const rows = byUrn.get(urn) ?? [];
    if (agreedOn === undefined) return rows[rows.length - 1]?.indicated;
    const telling = rows.filter((row) => row.agreed === agreed && (row.agreedOn ?? row.on) === agreedOn);
    const stated = telling.find((row) => row.indicatedThen !== undefined)?.indicatedThen;
    const standing = rows.filter(({ on }) => on <= agreedOn).pop();
    return stated ?? standing?.indicated ?? telling[0]?.indicated;
  };
}

/** A sign-off needs its day and its people; an override its reason as well. */
function signOff(row: CategoryRow, indicated: string | undefined): readonly Problem[] {
  if (row.agreed === undefined) return [];
  const isOverride = indicated !== undefined && row.agreed !== indicated;
  const missing = (['agreedOn', 'agreedBy', 'reason'] as const).filter(
    (field) => row[field] === undefined && (field !== 'reason' || isOverride),
  );
  return missing.map((field) =>
    rowProblem(categories, row.source, field, { found: sayBlank(row, field, indicated), ...WANTED[field] }),
  );
}

/** What the blank stands beside: `blank, with YELLOW agreed where AMBER was indicated`. */
const sayBlank = ({ agreed }: CategoryRow, field: keyof typeof WANTED, indicated: string | undefined): string =>
  field === 'reason' ? `blank, with ${agreed} agreed where ${indicated} was indicated` : 'blank';

const WANTED = {
  agreedOn: {
    expected: 'the day it was agreed',
    toDo: 'Type the day of the meeting: until then the agreement is not seen',
  },
  agreedBy: { expected: 'who agreed it', toDo: 'Type who signed it off' },
  reason: { expected: 'why it is not the category indicated', toDo: 'Type the reason for the override' },
} as const;
