/** What the page says of a school, and in its head. People's columns are not filled in: the meeting decides. */
import { isInItsMeeting } from '../../domain/category/agreed.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import type { School } from '../../domain/records.ts';
import { MEETING_ROW } from '../../workbook/tabs/agreement-meeting.ts';
import type { CategoryRow } from '../../workbook/tabs/categories.ts';
import type { Fields } from '../change.ts';
import type { SchoolAnswer } from '../recompute/school-answer.ts';

/** More reasons than this are not read out in a meeting. */
const SHORT = 3;

export function schoolFields(answer: SchoolAnswer, present: CategoryRow | undefined): Fields {
  return {
    urn: answer.urn,
    school: answer.school,
    indicated: answer.indicated,
    urgent: answer.urgent ? 'Yes' : 'No',
    because: sayBecause(answer),
    agreedNow: sayAgreed(present),
    direction: answer.direction,
    missingEvidence: sayLines([...answer.lastKnown, ...answer.couldBe]) || 'Nothing that could make it more serious.',
    wouldChangeIf: sayLines([...answer.wouldChangeIf.map(({ text }) => text), ...answer.wouldNotChange]),
    answer: null,
  };
}

/** The criteria that make it that colour, and those of urgent action. */
function sayBecause({ indicated, because }: SchoolAnswer): string {
  const telling = because.filter(({ criterion }) => criterion[0] === indicated[0] || criterion[0] === 'U');
  const said = telling.slice(0, SHORT).map(({ criterion, fact }) => `${criterion} ${fact}`);
  const more = because.length - said.length;
  return sayLines([
    ...(said.length > 0 ? said : ['No criterion is met.']),
    ...(more > 0 ? [`${more} more met: see Categories`] : []),
  ]);
}

export function sayAgreed(present: CategoryRow | undefined): string {
  if (present?.agreed === undefined) return 'Never agreed';
  return present.agreedOn === undefined ? present.agreed : `${present.agreed} on ${sayDay(present.agreedOn)}`;
}

const sayLines = (lines: readonly string[]): string => lines.join('\n');

/** `late`: schools that this day needs a reason for. */
export const headFields = (schools: readonly School[], late: readonly School[]): Fields => ({
  urn: MEETING_ROW,
  school: `${schools.length} school${schools.length === 1 ? '' : 's'} to agree`,
  because: [
    'In this row: who signs in Agreed by, and the day in Agreed on.',
    'In each school’s row: the colour in Agree, a reason where it is not the one indicated, a tick in Sign.',
    'Then choose Sign off in the menu. Rows without a tick are left as they are.',
  ].join('\n'),
  wouldChangeIf:
    late.length === 0
      ? null
      : 'In this row, in Reason for override: why the meeting is on another day. ' +
        `July is for Nursery, First and Primary, September for the others; out of their month, or agreed already: ${sayNames(late)}.`,
  answer: null,
});

const MOST_NAMED = 6;

export function sayNames(schools: readonly { readonly name: string }[]): string {
  const names = schools.slice(0, MOST_NAMED).map(({ name }) => name);
  return schools.length > MOST_NAMED ? `${names.join(', ')} and ${schools.length - MOST_NAMED} more` : names.join(', ');
}

export const outOfMeeting = (
  schools: readonly School[],
  present: ReadonlyMap<string, CategoryRow>,
  day: Day,
): readonly School[] => schools.filter((school) => !isInItsMeeting(school, present.get(school.urn)?.agreedOn, day));
