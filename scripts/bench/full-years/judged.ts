/** What Ofsted, the Executive Team and the school itself have said of a school in four years. */
import { oneOf, type Random } from '../numbers.ts';
import type { MadeUpSchool } from './schools.ts';
import { sayYear, termsOf, YEARS } from './years.ts';

const at = ({ urn, name }: MadeUpSchool) => ({ urn, school: name });

export const inspectionsOf = (school: MadeUpSchool, random: Random) => {
  const grade = oneOf(random, [1, 2, 2, 2, 2, 2, 3, 3, 4]);
  const graded = { kind: 'Graded', framework: 'Overall effectiveness', safeguarding: 'Met' };
  return [
    { ...at(school), ...graded, date: '2014-05-12', overall: 2, leadership: 2 },
    { ...at(school), ...graded, date: '2017-03-07', overall: grade, leadership: grade },
    {
      ...at(school),
      kind: 'Short',
      date: '2019-03-12',
      outcome: oneOf(random, ['Maintained', 'Maintained', 'Concerns']),
    },
  ];
};

export const selfEvaluationsOf = (school: MadeUpSchool, random: Random) =>
  YEARS.flatMap((year) =>
    termsOf(year).map(({ term, to }) => ({
      ...at(school),
      year: sayYear(year),
      term,
      submitted: to,
      likelyOutcome: oneOf(random, ['Good', 'Good', 'Outstanding', 'Requires improvement']),
      leadership: 'Good',
      headlines: 'Reading is strong. Writing in Year 3 is the priority this year.',
    })),
  );

/** One a year, of the kinds in turn; every other one has ended. */
export const judgementsOf = (school: MadeUpSchool) =>
  YEARS.map((year, index) => {
    const kinds = ['Vulnerability', 'Early signs of improvement', 'Likely outcome', 'Inexperienced senior leadership'];
    const kind = kinds[(school.index + index) % kinds.length] ?? '';
    return {
      ...at(school),
      ref: `J${school.index}.${index}`,
      kind,
      value: kind === 'Likely outcome' ? 'Good' : 'Yes',
      madeOn: `${year + 1}-06-25`,
      madeBy: 'Executive Team',
      closedOn: index % 2 === 0 ? `${year + 2}-06-25` : '',
      note: 'Agreed at the summer review.',
    };
  });

/** One every other year, closed within the term. */
export const concernsOf = (school: MadeUpSchool) =>
  YEARS.filter((_, index) => index % 2 === school.index % 2).map((year) => ({
    ...at(school),
    ref: `C${school.index}.${year}`,
    kind: 'Complaint',
    raisedOn: `${year + 1}-01-15`,
    closedOn: `${year + 1}-03-20`,
  }));

/** What was agreed each September: the trust's memory of four meetings. */
export const historyOf = (school: MadeUpSchool, random: Random) =>
  YEARS.map((year) => {
    const agreed = oneOf(random, ['GREEN', 'GREEN', 'YELLOW', 'AMBER']);
    const on = `${year + 1}-09-25`;
    const criteriaMet = 'G1, G2';
    return { ...at(school), on, indicated: agreed, urgent: 'No', agreed, agreedOn: on, criteriaMet, why: 'Agreed' };
  });

/** The present row, as the meeting left it: agreed, and not yet recomputed. */
export const categoryOf = (school: MadeUpSchool) => ({
  ...at(school),
  agreed: 'GREEN',
  agreedOn: '2019-09-25',
  agreedBy: 'Executive Team',
  reason: 'The new headteacher has the confidence of the Executive Team',
});
