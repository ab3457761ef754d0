/** What has changed since the term before: categories agreed, inspections, challenges decided, schools that joined. */
import type { Day } from '../../domain/day.ts';
import type { Agreement } from '../../domain/records.ts';
import type { AgendaSchool } from '../agenda/agenda-school.ts';
import { agreementsUntil } from '../category/agreements.ts';
import { shortDay } from '../words.ts';

interface Event {
  readonly on: Day | undefined;
  readonly what: string;
}

/** In the order of their days. */
export const changeRows = (schools: readonly AgendaSchool[], since: Day) =>
  schools
    .flatMap((school) =>
      eventsOf(school).flatMap(({ on, what }) =>
        on !== undefined && on > since && on <= school.context.today ? [{ on, school: school.name, what }] : [],
      ),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ on, ...row }) => ({ on: shortDay(on), ...row }));

function eventsOf({ context: { assessment, register, rows, school, today } }: AgendaSchool): readonly Event[] {
  const inspections = assessment.cases[0]?.given.records.inspections ?? [];
  const challenges = rows.challenges.filter(({ urn, decision }) => urn === school.urn && decision !== undefined);
  return [
    { on: school.joined, what: 'Joined the trust' },
    ...agreedAnew(agreementsUntil(register.agreementsOf(school.urn), today)),
    ...inspections.map(({ date, kind = '' }) => ({ on: date, what: `${kind} Ofsted inspection`.trim() })),
    ...challenges.map(({ ref, decision, decidedOn }) => ({
      on: decidedOn,
      what: `Challenge ${ref} decided: ${(decision ?? '').toLowerCase()}`,
    })),
  ];
}

/** The same category agreed again is no change. */
const agreedAnew = (newestFirst: readonly Agreement[]): readonly Event[] =>
  newestFirst.flatMap(({ on, agreed }, index) => {
    const before = newestFirst[index + 1]?.agreed;
    if (before === agreed) return [];
    const what =
      before === undefined ? `First category agreed: ${agreed}` : `Category agreed: ${agreed}, after ${before}`;
    return [{ on, what }];
  });
