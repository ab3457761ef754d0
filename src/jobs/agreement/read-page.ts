/** The page of the meeting as it stands: its head, and a row for each school. */
import type { Snapshot } from '../../workbook/cell.ts';
import { readTab } from '../../workbook/read-tab.ts';
import { rowOf } from '../../workbook/records/row-problem.ts';
import { type AgreementMeetingRow, agreementMeeting, MEETING_ROW } from '../../workbook/tabs/agreement-meeting.ts';

export interface Page {
  readonly head?: AgreementMeetingRow;
  readonly rows: readonly AgreementMeetingRow[];
  /** How many rows the tab has beneath its headers, read or not. */
  readonly height: number;
  /** What stands in a cell that could not be read, by the sheet’s row and the column’s header. */
  readonly unread: (row: AgreementMeetingRow, column: string) => string | undefined;
}

export function readPage({ tabs }: Snapshot): Page {
  const sheet = tabs.get(agreementMeeting.name);
  const { rows, problems } = readTab(agreementMeeting, sheet);
  const head = rows.find(({ urn }) => urn === MEETING_ROW);
  const unread = new Map(problems.map(({ row, column, found }) => [`${row} ${column}`, found]));
  return {
    ...(head && { head }),
    rows: rows.filter(({ urn }) => urn !== MEETING_ROW),
    height: Math.max(0, (sheet?.cells.length ?? 1) - 1),
    unread: ({ source }, column) => unread.get(`${rowOf(source)} ${column}`),
  };
}

/** Whether people have written in a school's row: signing off empties what it took. */
export const isFilled = ({ agree, reason, sign }: AgreementMeetingRow): boolean =>
  agree !== undefined || reason !== undefined || sign === true;
