/** Which schools a meeting is for. */
import { isDue, latestMeeting, meetingIn, meetingOf } from '../../domain/category/agreed.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import type { School } from '../../domain/records.ts';
import type { SchoolNames } from '../../workbook/school-names.ts';
import type { CategoryRow } from '../../workbook/tabs/categories.ts';
import type { Refused } from '../job.ts';

export interface Choosing {
  readonly schools: readonly School[];
  readonly present: ReadonlyMap<string, CategoryRow>;
  readonly names: SchoolNames;
  readonly today: Day;
}

type Choice = (choosing: Choosing) => readonly School[];

const due: Choice = ({ schools, present, today }) =>
  schools.filter((school) => isDue(school, present.get(school.urn)?.agreedOn, today));

/** In July and September those of the month that are not agreed yet; else whatever was left over. */
const dueNow: Choice = (choosing) => {
  const meeting = meetingIn(choosing.today);
  const all = due(choosing);
  const now = all.filter((school) => meetingOf(school) === meeting);
  return now.length > 0 ? now : all;
};

const WORDS: ReadonlyMap<string, Choice> = new Map<string, Choice>([
  ['due', dueNow],
  ['all', ({ schools }) => schools],
  ['july', ({ schools }) => schools.filter((school) => meetingOf(school) === 'July')],
  ['september', ({ schools }) => schools.filter((school) => meetingOf(school) === 'September')],
]);

/** `asked`: due, all, July, September, URNs and names of schools. */
export function chooseSchools(choosing: Choosing, asked: readonly string[]): readonly School[] | Refused {
  const chosen = new Set<string>();
  for (const word of asked) {
    const found = find(choosing, word.trim());
    if (!found)
      return { refused: `No page made: there is no school “${word}” in Schools, or there are two. Type its URN.` };
    for (const { urn } of found) chosen.add(urn);
  }
  if (chosen.size === 0) return { refused: sayNoneDue(choosing) };
  return choosing.schools.filter(({ urn }) => chosen.has(urn));
}

function find(choosing: Choosing, word: string): readonly School[] | undefined {
  const choice = WORDS.get(word.toLowerCase());
  if (choice) return choice(choosing);
  const urn = choosing.names.urnOf(word);
  const school = choosing.schools.find((each) => each.urn === urn);
  return school && [school];
}

const sayNoneDue = ({ schools, today }: Choosing): string =>
  schools.length === 0
    ? 'No page made: the tab Schools has no school yet.'
    : `No page made: no school is due on ${sayDay(today)}. ${sayMeetings(today)} are agreed. ` +
      'Type all, or the schools’ names, to hold a meeting with a reason.';

const sayMeetings = (today: Day): string =>
  `The July schools since ${sayDay(latestMeeting('July', today))} and the September schools since ${sayDay(latestMeeting('September', today))}`;
