/** What needs attention, the most pressing first. */
import { sayWindow } from '../../documents/captures/window.ts';
import { isDue, meetingOf } from '../../domain/category/agreed.ts';
import { addDays, type Day, sayDay } from '../../domain/day.ts';
import type { Agreement, Judgement } from '../../domain/records.ts';
import type { Problem } from '../../workbook/problem.ts';
import { overridesOn } from '../../workbook/records/read-agreements.ts';
import type { TrustRecords } from '../../workbook/records/read-records.ts';
import { rowOf } from '../../workbook/records/row-problem.ts';
import { captureGrid } from '../../workbook/tabs/capture-grid.ts';
import { categories } from '../../workbook/tabs/categories.ts';
import { documents as documentsTab } from '../../workbook/tabs/documents.ts';
import { judgements } from '../../workbook/tabs/judgements.ts';
import { problems as problemsTab } from '../../workbook/tabs/problems.ts';
import { returns as returnsTab } from '../../workbook/tabs/returns.ts';
import type { CaptureGrid } from '../capture-grid/capture-grid-changes.ts';
import type { SchoolAnswer } from '../recompute/school-answer.ts';
import type { ReturnsWaiting } from '../returns/waiting.ts';
import { count, type Line, rowIn, some } from './line.ts';
import { worstFirst } from './problem-rows.ts';
import { urgentCases } from './urgent-cases.ts';

export interface Situation {
  readonly trust: TrustRecords;
  readonly schools: readonly SchoolAnswer[];
  readonly problems: readonly Problem[];
  readonly grid: CaptureGrid;
  readonly returns: ReturnsWaiting;
  readonly today: Day;
}

type Item = Omit<Line, 'part'>;

export const attention = (situation: Situation): readonly Line[] =>
  [
    ...urgentCases(situation.schools, situation.trust.records.concerns, situation.today),
    ...differing(situation),
    ...notAgreed(situation),
    ...couldBeMoreSerious(situation),
    ...problemsByTab(situation),
    ...expiring(situation),
    ...returnsIn(situation),
    ...capturesOut(situation),
  ].map((item) => ({ part: 'Needs attention', ...item }));

/** The colour agreed last, and when, as it is seen on the day. */
function agreedOf({ trust: { records }, today }: Situation): ReadonlyMap<string, Agreement> {
  const seen = [...records.agreements].filter(({ on }) => on <= today).sort((a, b) => (a.on < b.on ? -1 : 1));
  return new Map(seen.map((agreement) => [agreement.urn, agreement]));
}

function differing(situation: Situation): readonly Item[] {
  const agreed = agreedOf(situation);
  const { schools, trust, today } = situation;
  const now = new Map(schools.map(({ urn, indicated }) => [urn, indicated] as const));
  const { overrode } = overridesOn(today, trust.signOffs, now);
  return schools.flatMap(({ urn, school, indicated }): Item[] => {
    const held = agreed.get(urn);
    if (!held || held.agreed === indicated) return [];
    const item = `Indicated is not agreed: ${school}`;
    const says = `${indicated} is indicated, ${held.agreed} was agreed on ${sayDay(held.on)}`;
    const where = categories.name;
    return [overrode.get(urn) === indicated ? overridden({ item, says, where }) : { item, says, where, ...TAKE_IT }];
  });
}

const TAKE_IT = {
  state: 'To do',
  toDo: 'Take it to the Executive Team; the agreed category stands until they agree another',
} as const;

/** The Executive Team knew what was indicated, and said why they agreed another. */
const overridden = ({ item, says, where }: Pick<Item, 'item' | 'says' | 'where'>): Item => ({
  item,
  state: 'To know',
  says: `${says}: an override, with its reason`,
  toDo: 'Nothing until the evidence moves. The reason is in Reason for override',
  where,
});

function notAgreed(situation: Situation): readonly Item[] {
  const agreed = agreedOf(situation);
  const { records } = situation.trust;
  const due = records.schools.filter((school) => isDue(school, agreed.get(school.urn)?.on, situation.today));
  if (due.length === 0) return [];
  const named = due.map((school) => `${school.name} (${meetingOf(school)})`);
  return [
    {
      item: 'Categories not yet agreed',
      state: 'To do',
      says: `${count(due.length, 'school')} of ${records.schools.length}: ${some(named)}`,
      toDo: 'Hold the agreement meeting: Agreement meeting… in the menu',
      where: categories.name,
    },
  ];
}

const couldBeMoreSerious = ({ schools }: Situation): readonly Item[] =>
  schools
    .filter(({ couldBe, lastKnown }) => couldBe.length + lastKnown.length > 0)
    .map(({ school, indicated, couldBe, lastKnown }) => ({
      item: `${indicated === 'Not yet set' ? 'No colour yet' : 'More serious if evidence comes'}: ${school}`,
      state: 'To know',
      says: `${indicated === 'Not yet set' ? 'No criterion is met' : `${indicated} is indicated`}; ${[...lastKnown, ...couldBe.map(withoutGaps)].join('; ')}`,
      toDo: 'Add what the column Missing evidence of Categories names',
      where: categories.name,
    }));

/** `could be AMBER (A4)`: what is missing for it may be a long list, and is in Categories. */
const withoutGaps = (text: string): string => text.split(', missing: ')[0] ?? text;

function problemsByTab({ problems }: Situation): readonly Item[] {
  const byTab = new Map<string, Problem[]>();
  for (const problem of worstFirst(problems)) byTab.set(problem.tab, [...(byTab.get(problem.tab) ?? []), problem]);
  return [...byTab].map(([tab, found]) => ({
    item: `Problems in ${tab}`,
    state: 'To do',
    says: `${count(found.length, 'problem')}, first: ${sayFirst(found[0] as Problem)}`,
    toDo: 'See the tab Problems: each has its cell and what to do',
    where: problemsTab.name,
  }));
}

const sayFirst = ({ row, column, found }: Problem): string =>
  `${[row > 0 ? `row ${row}` : '', column].filter((part) => part !== '').join(', ') || 'the tab'}: ${found}`;

const SOON_DAYS = 28;

const isOpen = ({ closedOn }: Judgement, today: Day): boolean => closedOn === undefined || closedOn > today;

function expiring({ trust: { records }, today }: Situation): readonly Item[] {
  const until = addDays(today, SOON_DAYS);
  const names = new Map(records.schools.map(({ urn, name }) => [urn, name]));
  return records.judgements.flatMap((judgement): Item[] => {
    const { urn, kind, ref, expires, source } = judgement;
    if (expires === undefined || expires < today || expires > until || !isOpen(judgement, today)) return [];
    return [
      {
        item: `Judgement about to expire: ${ref}`,
        state: 'To do',
        says: `${kind ?? 'No kind'} for ${names.get(urn) ?? urn} lapses on ${sayDay(expires)}`,
        toDo: 'Renew it with a new row, or let it lapse',
        where: rowIn(judgements.name, rowOf(source)),
      },
    ];
  });
}

function returnsIn({ returns: { waiting, notRead } }: Situation): readonly Item[] {
  const schools = [...waiting].map(([school, entries]) => `${school} (${entries})`);
  const entries = [...waiting.values()].reduce((sum, each) => sum + each, 0);
  return [
    ...(entries === 0
      ? []
      : [
          {
            item: 'Returns to look at',
            state: 'To do' as const,
            says: `${count(entries, 'entry', 'entries')} of ${count(waiting.size, 'school')}: ${some(schools)}`,
            toDo: 'Choose Yes or No under Accept, then Recompute now: what is accepted is taken over',
            where: returnsTab.name,
          },
        ]),
    ...notRead.map(({ document, school, first }) => ({
      item: `Not read: ${document.split('·')[1] ?? ''}, ${school}`,
      state: 'To know' as const,
      says: first.replace(/^Not read: /, ''),
      toDo: 'The document says so to the school under the table. Help where it asks',
      where: documentsTab.name,
    })),
  ];
}

/** A school that said it has nothing to return has returned. */
function capturesOut({ grid: { window, notReturned: all }, returns: { nil }, today }: Situation): readonly Item[] {
  const notReturned = all.filter(({ school }) => !nil.has(school.urn));
  if (notReturned.length === 0 || window.opens > today) return [];
  const isClosed = window.closes < today;
  const named = notReturned.map(({ school, measures }) => `${school.name} (${measures.join(', ')})`);
  return [
    {
      item: `Captures not returned: ${sayWindow(window)}`,
      state: isClosed ? 'To do' : 'To know',
      says: `${isClosed ? 'Closed' : 'Closes'} on ${sayDay(window.closes)}. ${count(notReturned.length, 'school')}: ${some(named, 5, '; ')}`,
      toDo: 'Ask for them, and type them in Capture grid',
      where: captureGrid.name,
    },
  ];
}
