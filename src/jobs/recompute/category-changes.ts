/** What a recompute writes: the program's columns of `Categories`, a history row where something changed, the problems. */
import type { Moment, Snapshot } from '../../workbook/cell.ts';
import { readTab } from '../../workbook/read-tab.ts';
import { categories } from '../../workbook/tabs/categories.ts';
import { type CategoryHistoryRow, categoryHistory } from '../../workbook/tabs/category-history.ts';
import type { Change, Fields } from '../change.ts';
import type { RecomputeAnswer } from '../recompute.ts';
import { problemRows } from '../start/problem-rows.ts';
import type { SchoolAnswer } from './school-answer.ts';

/** `whole`: every school was recomputed, so the problems found are all there are. */
export function categoryChanges(
  { schools, problems }: RecomputeAnswer,
  snapshot: Snapshot,
  { today }: Moment,
  whole: boolean,
): readonly Change[] {
  const agreed = agreedNow(snapshot);
  const last = lastHistory(snapshot);
  return [
    ...categoryRows({ schools, problems }, { today }),
    ...schools.flatMap((school) => historyRow(school, agreed.get(school.urn), last.get(school.urn), today)),
    ...(whole ? [problemRows(problems, snapshot)] : []),
  ];
}

/** What is indicated now, and nothing about what was. */
export const categoryRows = ({ schools }: RecomputeAnswer, { today }: Pick<Moment, 'today'>): readonly Change[] =>
  schools.map((school) => categoryRow(school, today));

const categoryRow = (school: SchoolAnswer, today: string): Change => ({
  kind: 'put row',
  tab: categories.name,
  key: [school.urn],
  fields: categoryFields(school, today),
});

/** The program's columns of a school's row. */
export const categoryFields = (school: SchoolAnswer, today: string): Fields => ({
  urn: school.urn,
  school: school.school,
  indicated: school.indicated,
  urgent: school.urgent ? 'Yes' : 'No',
  because: lines(school.because.map(({ criterion, fact }) => `${criterion} ${fact}`)),
  missingEvidence: lines([...school.lastKnown, ...school.couldBe, `On ${school.decided} of 31 criteria decided`]),
  wouldChangeIf: lines([...school.wouldChangeIf.map(({ text }) => text), ...school.wouldNotChange]),
  direction: school.direction,
  disputed: school.disputed ? 'Yes' : 'No',
  asOf: today,
});

const lines = (texts: readonly string[]): string => texts.join('\n');

interface Agreed {
  readonly agreed: string | null;
  readonly agreedOn: string | null;
}
const NONE: Agreed = { agreed: null, agreedOn: null };

function agreedNow(snapshot: Snapshot): ReadonlyMap<string, Agreed> {
  const { rows } = readTab(categories, snapshot.tabs.get(categories.name));
  return new Map(
    rows.map(({ urn, agreed, agreedOn }) => [urn, { agreed: agreed ?? null, agreedOn: agreedOn ?? null }]),
  );
}

function lastHistory(snapshot: Snapshot): ReadonlyMap<string, CategoryHistoryRow> {
  const last = new Map<string, CategoryHistoryRow>();
  for (const row of readTab(categoryHistory, snapshot.tabs.get(categoryHistory.name)).rows) {
    const held = last.get(row.urn);
    if (!held || row.on >= held.on) last.set(row.urn, row);
  }
  return last;
}

/** At most one row a school a day, and only where something in it changed since the last. */
function historyRow(
  school: SchoolAnswer,
  { agreed, agreedOn }: Agreed = NONE,
  last: CategoryHistoryRow | undefined,
  today: string,
): readonly Change[] {
  const now = {
    indicated: school.indicated,
    urgent: school.urgent ? 'Yes' : 'No',
    agreed,
    criteriaMet: school.because.map(({ criterion }) => criterion).join(', '),
  };
  const why = last ? whatChanged(now, last) : ['first recorded'];
  if (why.length === 0) return [];
  // What was written earlier in the day, an agreement with its reason among it, stays.
  const already = last?.on === today && last.why !== undefined ? [last.why] : [];
  const said = [...already, ...why].join('; ');
  const fields: Fields = { urn: school.urn, school: school.school, on: today, ...now, agreedOn, why: said };
  return [{ kind: 'put row', tab: categoryHistory.name, key: [school.urn, today], fields }];
}

interface HistoryFacts {
  readonly indicated: string;
  readonly urgent: string;
  readonly agreed: string | null;
  readonly criteriaMet: string;
}

function whatChanged(now: HistoryFacts, last: CategoryHistoryRow): readonly string[] {
  const was = {
    indicated: last.indicated ?? '',
    urgent: last.urgent === true ? 'Yes' : 'No',
    agreed: last.agreed ?? '',
    criteriaMet: last.criteriaMet ?? '',
  };
  const moved = (label: string, from: string, to: string): readonly string[] =>
    from === to ? [] : [`${label}: ${from || 'none'} → ${to || 'none'}`];
  return [
    ...moved('indicated', was.indicated, now.indicated),
    ...moved('urgent', was.urgent, now.urgent),
    ...moved('agreed', was.agreed, now.agreed ?? ''),
    ...moved('criteria met', was.criteriaMet, now.criteriaMet),
  ];
}
