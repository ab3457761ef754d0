/** What the items before it ask the Executive Team to decide, in their order: one line each for the minute. */
import type { TrustContext } from '../context.ts';
import { shortDay } from '../words.ts';
import type { AgendaSchool } from './agenda-school.ts';
import type { lapsing } from './lapsing.ts';
import { isUndecided } from './support-and-talent.ts';
import { isAnswered } from './to-agree.ts';
import { toCommission } from './urgent-cases.ts';

export const toDecide = (
  trust: TrustContext,
  schools: readonly AgendaSchool[],
  judgements: ReturnType<typeof lapsing>,
): readonly string[] => [
  ...schools.filter(({ isDue }) => isDue).map(({ name }) => `Agree the category of ${name}`),
  ...schools
    .filter((school) => !school.isDue && school.category.differs && !isAnswered(school))
    .map(({ name, category }) => `${name}: keep ${category.agreed.text}, or agree ${category.indicated.text}`),
  ...judgements.map(({ ref, school, lapses }) => `${ref}, ${school}: renew before ${lapses}, or let it go`),
  ...schools.flatMap(undecidedSupport),
  ...trust.rows.talentRegister
    .filter(({ stage }) => stage === 'Visited')
    .map(
      ({ ref, visitOn }) =>
        `${ref}: offer a place on the talent register${visitOn === undefined ? '' : ` (visited ${shortDay(visitOn)})`}`,
    ),
  ...toCommission(schools).map(({ ref, school }) => `${ref}, ${school}: the CEO commissions an investigator`),
];

const undecidedSupport = ({ context: { rows, school }, name }: AgendaSchool): readonly string[] =>
  rows.supportRequests
    .filter((request) => request.urn === school.urn && isUndecided(request) && request.ended === undefined)
    .map(
      ({ ref, expertiseWanted }) =>
        `${ref}, ${name}: support asked for${expertiseWanted === undefined ? '' : ` in ${expertiseWanted}`}`,
    );
