/** The categories that are agreed, each with those before it. What is indicated is the Executive Team's to weigh first: the Board has it as a count alone. */
import { directionOf } from '../../domain/category/direction.ts';
import { sayCount } from '../../domain/number.ts';
import { type Agreement, COLOURS } from '../../domain/records.ts';
import type { AgendaSchool } from '../agenda/agenda-school.ts';
import { isAnswered } from '../agenda/to-agree.ts';
import { agreementsUntil } from '../category/agreements.ts';
import { type CategoryChange, changeOf } from '../category/change.ts';
import { sayList, shortDay } from '../words.ts';

const MOST_BEFORE = 3;

export const categoryRows = (schools: readonly AgendaSchool[]) =>
  schools.map((school) => {
    const { register, school: of, today } = school.context;
    const [present, ...before] = agreementsUntil(register.agreementsOf(of.urn), today);
    return {
      school: school.name,
      agreed: school.category.agreed,
      on: present ? shortDay(present.on) : 'Never',
      before: before.slice(0, MOST_BEFORE).map(sayAgreement).join(', ') || 'None',
      direction: present ? SAID[changeIn(school, present, before[0])] : 'Not yet agreed',
    };
  });

const sayAgreement = ({ agreed, on }: Agreement): string => `${agreed} (${shortDay(on)})`;

/** As the category letter has it: of the two that were agreed, not of what is indicated. */
function changeIn({ context }: AgendaSchool, present: Agreement, previous: Agreement | undefined): CategoryChange {
  const comparable = directionOf(context.assessment, previous?.agreed) !== 'Not comparable';
  return changeOf(present.agreed, previous?.agreed, comparable);
}

const SAID: Readonly<Record<CategoryChange, string>> = {
  first: 'First',
  unchanged: 'Unchanged',
  better: 'Improved',
  worse: 'Declined',
  'not comparable': 'Not comparable',
};

/** How the agreed colours are spread, what waits for the Executive Team, and how often it differs from the criteria. */
export function categoryLines(schools: readonly AgendaSchool[]): readonly string[] {
  const count = (is: (school: AgendaSchool) => boolean): number => schools.filter(is).length;
  const of = COLOURS.map((colour) => ({ colour, many: count(({ present }) => present?.agreed === colour) }));
  const agreed = of.filter(({ many }) => many > 0).map(({ colour, many }) => `${many} ${colour}`);
  const none = count(({ present }) => present === undefined);
  return [
    `Agreed: ${sayList([...agreed, ...(none > 0 ? [`${none} not yet agreed`] : [])])}.`,
    ...lineOf(
      count(({ isDue }) => isDue),
      'due to be agreed, and not agreed yet',
    ),
    ...lineOf(
      count(({ present }) => present?.overrode !== undefined),
      'agreed otherwise than the criteria indicated, with the reason on record',
    ),
    ...lineOf(
      count((school) => school.category.differs && !isAnswered(school)),
      'agreed otherwise than the criteria indicate now: what is agreed stands until the Executive Team agrees otherwise',
    ),
  ];
}

const lineOf = (many: number, what: string): readonly string[] =>
  many === 0 ? [] : [`${sayCount(many, 'category', 'categories')} ${what}.`];
