/** Categories that wait for the Executive Team: those due in July or September, and those where the criteria indicate another. */
import { meetingOf } from '../../domain/category/agreed.ts';
import { shortDay } from '../words.ts';
import type { AgendaSchool } from './agenda-school.ts';
import { becauseOf } from './because.ts';

export const toAgree = (schools: readonly AgendaSchool[]) =>
  schools
    .filter(({ isDue }) => isDue)
    .map(({ context, name, category, present }) => ({
      school: name,
      meeting: meetingOf(context.school),
      agreed: category.agreed,
      agreedOn: present ? shortDay(present.on) : 'Never',
      indicated: category.indicated,
      because: becauseOf(context.assessment),
    }));

/** Without those that are to be agreed anyway. */
export const differing = (schools: readonly AgendaSchool[]) =>
  schools
    .filter(({ isDue, category }) => !isDue && category.differs)
    .map((school) => ({
      school: school.name,
      agreed: school.category.agreed,
      agreedOn: school.present ? shortDay(school.present.on) : 'Never',
      indicated: school.category.indicated,
      because: becauseOf(school.context.assessment),
      override: sayOverride(school),
    }));

/** An override's reason answers for what was indicated on the day; the evidence may have moved since. */
function sayOverride({ context, present, category }: AgendaSchool): string {
  const { rows, school } = context;
  const reason = rows.categories.find(({ urn, agreedOn }) => urn === school.urn && agreedOn === present?.on)?.reason;
  if (present?.overrode === undefined) return 'Indicated has moved since it was agreed';
  if (present.overrode !== category.indicated.text)
    return `Agreed against ${present.overrode}; indicated has moved since`;
  return reason ?? 'No reason recorded: one is needed';
}

/** Whether the Executive Team has already said why. */
export const isAnswered = ({ present, category }: AgendaSchool): boolean =>
  present?.overrode !== undefined && present.overrode === category.indicated.text;
