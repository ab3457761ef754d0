/** The letter to the headteacher and the Chair: the category that was agreed, why, and what follows (D9, D10). */
import { type Assessment, assess } from '../../domain/category/assess.ts';
import { directionOf } from '../../domain/category/direction.ts';
import { sayDay } from '../../domain/day.ts';
import type { Agreement, Colour } from '../../domain/records.ts';
import { agreementsOn } from '../category/agreements.ts';
import { colourPhrase, whyNotComparable } from '../category/category-data.ts';
import { challengeOf } from '../category/challenge.ts';
import { changeOf } from '../category/change.ts';
import { evidenceRows } from '../category/evidence-table.ts';
import { rolesOf } from '../category/roles.ts';
import { supportFor } from '../category/support.ts';
import { thinOf } from '../category/thin.ts';
import { waysOut } from '../category/ways-out.ts';
import { changesOf, type SchoolContext } from '../context.ts';
import type { Applies, SchoolKind } from '../kind.ts';
import { schoolData } from '../school-data.ts';
import { inSentence } from '../words.ts';

export const categoryLetter: SchoolKind = {
  of: 'school',
  id: 'category-letter',
  title: 'Category letter',
  audience: 'from the trust',
  period: 'half term',
  periodDay: (context) => agreementsOf(context)?.present.on ?? context.today,
  applies,
  data,
};

const agreementsOf = ({ register, school, today }: SchoolContext) =>
  agreementsOn(register.agreementsOf(school.urn), today);

/** The letter tells of the day on which the category was agreed: what came to light since is for the next one. */
const assessedOn = (context: SchoolContext, { on }: Agreement): Assessment =>
  on === context.today ? context.assessment : assess(context.registerOn(on), context.school);

function applies(context: SchoolContext): Applies {
  const agreements = agreementsOf(context);
  if (!agreements) return { applies: false, because: 'no category is agreed yet' };
  const { present } = agreements;
  const indicated = assessedOn(context, present).indicated;
  const said = `${present.agreed} was agreed on ${sayDay(present.on)}`;
  if (present.overrode === undefined && reasonOf(context, present) === undefined && indicated !== present.agreed)
    return {
      applies: false,
      because: `${said} where the criteria indicate ${indicated}, without a reason: type it in Categories`,
    };
  return { applies: true, because: said };
}

const reasonOf = ({ rows, school }: SchoolContext, { on }: Agreement): string | undefined =>
  rows.categories.find(({ urn, agreedOn }) => urn === school.urn && agreedOn === on)?.reason;

function data(context: SchoolContext) {
  const agreements = agreementsOf(context);
  if (!agreements) throw new Error(`No category is agreed for ${context.school.name}: its letter does not apply`);
  const { present, previous } = agreements;
  const assessment = assessedOn(context, present);
  const ways = waysOut(changesOf(context, assessment), assessment.indicated, context.small);
  const comparable = directionOf(assessment, previous?.agreed) !== 'Not comparable';
  return {
    ...schoolData(context),
    agreed: { category: colourPhrase(present.agreed), word: present.agreed, on: present.on },
    hasPlan: present.agreed === 'AMBER' || present.agreed === 'RED',
    previous: previous ? { word: previous.agreed, on: previous.on } : null,
    change: changeOf(present.agreed, previous?.agreed, comparable),
    notComparableBecause: previous && !comparable ? whyNotComparable(assessment) : null,
    urgent: isCommissioned(context),
    override: overrideOf(context, present),
    thin: thinOf(context, assessment, present.on),
    ...challengeOf(context, present),
    evidence: evidenceRows(context, assessment, present.on),
    support: supportFor(present.agreed, context.rows.supportOffer),
    ways,
  };
}

/** The school hears of Urgent Action from the CEO first: the letter says no more than that it applies, and only once it is commissioned. */
const isCommissioned = ({ rows, school, today }: SchoolContext): boolean =>
  rows.concerns.some(
    ({ urn, commissionedOn, closedOn }) =>
      urn === school.urn &&
      commissionedOn !== undefined &&
      commissionedOn <= today &&
      (closedOn === undefined || closedOn > today),
  );

function overrideOf(context: SchoolContext, present: Agreement) {
  const reason = reasonOf(context, present);
  if (present.overrode === undefined || reason === undefined) return null;
  const agreedBy = context.rows.categories.find(({ urn }) => urn === context.school.urn)?.agreedBy;
  return {
    indicated: present.overrode as Colour,
    byRole: rolesOf(agreedBy, context.rows.people),
    reason: inSentence(reason),
  };
}
