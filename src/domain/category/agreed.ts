/** When the Executive Team agrees a school's category: primary schools in July, the others in September (Section 3). */
import { type Day, monthOf, yearOf } from '../day.ts';
import { MEETINGS, type School } from '../records.ts';

export type Meeting = (typeof MEETINGS)[number];

const MONTH: Readonly<Record<Meeting, number>> = { July: 7, September: 9 };
const JULY_PHASES: readonly School['phase'][] = ['Nursery', 'First', 'Primary'];

export const meetingOf = ({ agreedIn, phase }: Pick<School, 'agreedIn' | 'phase'>): Meeting =>
  agreedIn ?? (JULY_PHASES.includes(phase) ? 'July' : 'September');

/** The meeting that falls in the month of this day; undefined in the other ten. */
export const meetingIn = (day: Day): Meeting | undefined => MEETINGS.find((each) => MONTH[each] === monthOf(day));

/** The first day of the latest month of this meeting that has begun. */
export function latestMeeting(meeting: Meeting, day: Day): Day {
  const year = monthOf(day) >= MONTH[meeting] ? yearOf(day) : yearOf(day) - 1;
  return `${year}-${String(MONTH[meeting]).padStart(2, '0')}-01`;
}

/** Due from the first day of its month until it is agreed: a meeting that was missed stays due. */
export const isDue = (school: Pick<School, 'agreedIn' | 'phase'>, agreedOn: Day | undefined, day: Day): boolean =>
  agreedOn === undefined || agreedOn < latestMeeting(meetingOf(school), day);

/** In its own month, and not agreed in it already. Any other day needs a reason. */
export const isInItsMeeting = (
  school: Pick<School, 'agreedIn' | 'phase'>,
  agreedOn: Day | undefined,
  day: Day,
): boolean => meetingIn(day) === meetingOf(school) && (isDue(school, agreedOn, day) || agreedOn === day);
