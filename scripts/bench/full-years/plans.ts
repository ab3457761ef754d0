import { oneOf, type Random } from '../numbers.ts';
import type { MadeUpSchool } from './schools.ts';
import { halfTermsOf, termsOf, YEARS } from './years.ts';

const ACTIONS = 8;

/** Every fourth school works to a Rapid Response Commitment Plan, which is reviewed each half term instead of each term. */
const isRapid = ({ index }: MadeUpSchool): boolean => index % 4 === 0;

const refs = ({ index }: MadeUpSchool, year: number): readonly string[] =>
  Array.from({ length: ACTIONS }, (_, action) => `A${index}.${year}.${action}`);

export const actionsOf = (school: MadeUpSchool) =>
  YEARS.flatMap((year) =>
    refs(school, year).map((ref) => ({
      ref,
      urn: school.urn,
      school: school.name,
      plan: isRapid(school) ? 'RRCP' : 'Commitment Plan',
      priority: 'P1',
      action: 'Teach handwriting and spelling daily from Year 1',
      lead: 'Deputy Headteacher',
      due: `${year + 1}-07-20`,
      cost: 1200,
    })),
  );

export const planReviewsOf = (school: MadeUpSchool, random: Random) =>
  YEARS.flatMap((year) => {
    const days = (isRapid(school) ? halfTermsOf(year) : termsOf(year)).map(({ to }) => to);
    return refs(school, year).flatMap((action) =>
      days.map((reviewedOn) => ({ action, reviewedOn, rag: oneOf(random, ['Red', 'Amber', 'Green']), by: 'CEO' })),
    );
  });
