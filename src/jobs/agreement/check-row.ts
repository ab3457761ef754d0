/** Whether a ticked row can be signed off, or in words why not. */
import { isInItsMeeting } from '../../domain/category/agreed.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import type { Colour, School } from '../../domain/records.ts';
import { type AgreementMeetingRow, agreementMeeting } from '../../workbook/tabs/agreement-meeting.ts';
import type { CategoryRow } from '../../workbook/tabs/categories.ts';
import type { SchoolAnswer } from '../recompute/school-answer.ts';
import type { Page } from './read-page.ts';

/** What the meeting decided for a school. */
export interface Decision {
  readonly school: School;
  readonly agreed: Colour;
  readonly on: Day;
  readonly by: string;
  /** Why it is not the colour indicated. */
  readonly reason?: string;
  /** Why it was agreed on another day than July's or September's. */
  readonly whyThen?: string;
}

export interface Checking {
  readonly page: Page;
  readonly schools: ReadonlyMap<string, School>;
  readonly present: ReadonlyMap<string, CategoryRow>;
  readonly today: Day;
  readonly answers: ReadonlyMap<string, SchoolAnswer>;
}

export function checkRow(checking: Checking, row: AgreementMeetingRow): Decision | string {
  const { page, schools, present, today, answers } = checking;
  const school = schools.get(row.urn);
  const answer = answers.get(row.urn);
  if (!school || !answer) return `there is no school with the URN ${row.urn} in Schools`;
  if (page.rows.filter(({ urn }) => urn === row.urn).length > 1)
    return 'the page has two rows of this school: delete the one that does not hold';
  if (row.indicated !== answer.indicated)
    return `${answer.indicated} is indicated now, and the page says ${row.indicated ?? 'nothing'}: choose Agreement meeting in the menu again, look, then tick`;
  if (row.agree === undefined) return sayNoColour(page.unread(row, agreementMeeting.columns.agree.header));
  const [by, on] = [row.by ?? page.head?.by, row.on ?? page.head?.on];
  if (by === undefined) return 'type who signs: Agreed by, in the row Meeting';
  if (on === undefined) return 'type the day of the meeting: Agreed on, in the row Meeting';
  if (on > today) return `${sayDay(on)} is still to come: correct Agreed on`;
  const before = present.get(row.urn);
  if (before?.agreedOn !== undefined && before.agreedOn > on)
    return `${before.agreed ?? 'a colour'} was agreed later, on ${sayDay(before.agreedOn)}: correct Agreed on`;
  const isOverride = row.agree !== answer.indicated;
  if (isOverride && row.reason === undefined)
    return `${row.agree} is not ${answer.indicated}, which is indicated: type the Reason for override`;
  const whyThen = isInItsMeeting(school, before?.agreedOn, on) ? undefined : (page.head?.reason ?? '');
  if (whyThen === '') return sayOtherDay(on, before);
  return {
    school,
    agreed: row.agree,
    on,
    by,
    ...(row.reason !== undefined && { reason: row.reason }),
    ...(whyThen !== undefined && { whyThen }),
  };
}

const sayNoColour = (found: string | undefined): string =>
  found === undefined ? 'choose a colour in Agree' : `“${found}” is no colour: choose one in Agree`;

const sayOtherDay = (on: Day, before: CategoryRow | undefined): string =>
  `${sayDay(on)} is not the day of its meeting${before?.agreedOn === undefined ? '' : `, and ${before.agreed} was agreed on ${sayDay(before.agreedOn)}`}: ` +
  'type why, in Reason for override of the row Meeting';
