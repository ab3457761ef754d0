/** Which schools would move, and to what, if settings or evidence were different. Writes nothing. */
import * as z from 'zod/mini';
import type { Indicated } from '../domain/category/assess.ts';
import { isSettingName } from '../domain/settings.ts';
import { readRecords, TABS_READ_FOR_RECORDS } from '../workbook/records/read-records.ts';
import { settings as settingsTab } from '../workbook/tabs/settings.ts';
import type { Job, Refused } from './job.ts';
import type { SchoolAnswer } from './recompute/school-answer.ts';
import { answerOf } from './recompute.ts';
import { type CellEdit, editedSnapshot } from './what-if/edited-snapshot.ts';

const Value = z.union([z.string(), z.number(), z.boolean()]);

export const ChangedSettings = z.record(z.string(), Value);

const WhatIfRequest = z.object({
  /** Settings by name, with the value to try. */
  set: z.optional(ChangedSettings),
  /** Cells by tab, key and column, as `wouldChangeIf` gives them; the key `new` adds a row. */
  edits: z.optional(z.array(z.object({ tab: z.string(), key: z.string(), column: z.string(), to: Value }))),
});
type WhatIfRequest = z.infer<typeof WhatIfRequest>;

export interface Move {
  readonly urn: string;
  readonly school: string;
  readonly from: Indicated;
  readonly to: Indicated;
  readonly urgent: { readonly from: boolean; readonly to: boolean };
  /** The criteria whose outcome differs, with the fact or the missing evidence that decides it then. */
  readonly criteria: readonly {
    readonly criterion: string;
    readonly from: string;
    readonly to: string;
    readonly fact: string;
  }[];
}

export interface WhatIfAnswer {
  /** The schools whose category, or urgency, would be different. */
  readonly moved: readonly Move[];
  /** The schools that keep theirs although some criterion would be decided differently. */
  readonly stayed: readonly Move[];
  readonly schools: number;
  readonly problems: readonly unknown[];
}

export const whatIf: Job<WhatIfRequest, WhatIfAnswer> = {
  name: 'what-if',
  reads: TABS_READ_FOR_RECORDS,
  accepts: WhatIfRequest,
  plan: (snapshot, moment, { set = {}, edits = [] }) => {
    const unknown = refuseUnknown(set);
    if (unknown) return unknown;
    const edited = editedSnapshot(snapshot, [...settingEdits(set), ...edits]);
    const [fault] = edited.misplaced;
    if (fault) return { refused: `Not tried: ${fault.why}. Check the tab, the key and the column.` };
    const [before, after] = [readRecords(snapshot, moment), readRecords(edited.snapshot, moment)];
    if (before.kind === 'not a trust workbook') return { refused: before.message };
    if (after.kind === 'not a trust workbook') return { refused: after.message };
    const was = answerOf(before, snapshot, moment);
    const would = answerOf(after, edited.snapshot, moment);
    const previous = new Map(was.schools.map((school) => [school.urn, school]));
    const moves = would.schools.flatMap((school) => {
      const from = previous.get(school.urn);
      return from ? [moveOf(from, school)] : [];
    });
    const known = new Set(was.problems.map((problem) => JSON.stringify(problem)));
    return {
      changes: [],
      answer: {
        moved: moves.filter(isMoved),
        stayed: moves.filter((move) => !isMoved(move) && move.criteria.length > 0),
        schools: moves.length,
        problems: would.problems.filter((problem) => !known.has(JSON.stringify(problem))),
      },
    };
  },
};

/** A setting that is not in the tab yet is added to it. */
export const settingEdits = (set: Readonly<Record<string, CellEdit['to']>>): readonly CellEdit[] =>
  Object.entries(set).map(([name, to]) => ({
    tab: settingsTab.name,
    key: name,
    column: settingsTab.columns.value.header,
    to,
    orAdd: true,
  }));

/** Why settings cannot be tried: a name that is none. */
export function refuseUnknown(set: Readonly<Record<string, unknown>>): Refused | undefined {
  const name = Object.keys(set).find((each) => !isSettingName(each));
  return name === undefined
    ? undefined
    : { refused: `Not tried: there is no setting “${name}”. The tab Settings lists their names.` };
}

const isMoved = ({ from, to, urgent }: Move): boolean => from !== to || urgent.from !== urgent.to;

const moveOf = (from: SchoolAnswer, to: SchoolAnswer): Move => ({
  urn: to.urn,
  school: to.school,
  from: from.indicated,
  to: to.indicated,
  urgent: { from: from.urgent, to: to.urgent },
  criteria: Object.entries(to.criteria).flatMap(([criterion, outcome]) => {
    const was = from.criteria[criterion as keyof typeof from.criteria];
    return was === outcome ? [] : [{ criterion, from: was, to: outcome, fact: factOf(to, from, criterion) }];
  }),
});

/** What meets a criterion, or leaves it open; of one that is met no more, what met it until then. */
const factOf = (to: SchoolAnswer, from: SchoolAnswer, id: string): string =>
  to.because.find(({ criterion }) => criterion === id)?.fact ??
  to.missing.find(({ criterion }) => criterion === id)?.evidence ??
  from.because.find(({ criterion }) => criterion === id)?.fact ??
  '';
