/** What signing off writes, in the order in which it is safe to stop: Categories, the history, then the page. */
import { sayDay } from '../../domain/day.ts';
import type { Moment } from '../../workbook/cell.ts';
import { agreementMeeting } from '../../workbook/tabs/agreement-meeting.ts';
import { type CategoryRow, categories } from '../../workbook/tabs/categories.ts';
import type { CategoryHistoryRow } from '../../workbook/tabs/category-history.ts';
import type { Change } from '../change.ts';
import { categoryFields } from '../recompute/category-changes.ts';
import type { SchoolAnswer } from '../recompute/school-answer.ts';
import type { Decision } from './check-row.ts';
import { type History, historyRow } from './history.ts';

export interface Taken {
  readonly decision: Decision;
  readonly answer: SchoolAnswer;
  readonly row: CategoryRow | undefined;
}

/** A page whose tick outlived its run: Categories and the history say it already. */
export const isSigned = (
  decision: Decision,
  answer: SchoolAnswer,
  row: CategoryRow | undefined,
  history: readonly CategoryHistoryRow[],
): boolean =>
  row !== undefined &&
  row.agreed === decision.agreed &&
  row.agreedOn === decision.on &&
  row.agreedBy === decision.by &&
  row.reason === reasonOf(decision) &&
  historyRow(decision, answer, history, '').length === 0;

export function signedChanges(taken: readonly Taken[], history: History, { today }: Moment): readonly Change[] {
  return [
    ...taken.map(
      ({ decision, answer }): Change => ({
        kind: 'put row',
        tab: categories.name,
        key: [decision.school.urn],
        fields: {
          ...categoryFields(answer, today),
          agreed: decision.agreed,
          agreedOn: decision.on,
          agreedBy: decision.by,
          reason: reasonOf(decision) ?? null,
        },
      }),
    ),
    ...taken.flatMap(({ decision, answer }) => historyRow(decision, answer, history(decision.school.urn), today)),
    ...taken.map(({ decision }) => onPage(decision.school.urn, signedFields(decision))),
  ];
}

/** A reason given for a colour that is the one indicated is kept; without either, why it was another day. */
const reasonOf = ({ reason, whyThen }: Decision): string | undefined => reason ?? whyThen;

const signedFields = ({ agreed, on, by }: Decision) => ({
  agree: null,
  reason: null,
  sign: null,
  agreedNow: `${agreed} on ${sayDay(on)}`,
  answer: `Signed off: ${agreed}, agreed on ${sayDay(on)} by ${by}. The category letter to the headteacher and the Chair is due.`,
});

export const refusedChange = (urn: string, why: string): Change => onPage(urn, { answer: `Not signed off: ${why}.` });

const onPage = (urn: string, fields: Extract<Change, { kind: 'put row' }>['fields']): Change => ({
  kind: 'put row',
  tab: agreementMeeting.name,
  key: [urn],
  fields,
});
