/** The school's self-evaluation in short, term by term (D42). Its likely outcome and headlines come back; its areas are the headteacher's own. */
import type { SchoolContext } from '../context.ts';
import { onceInTrust } from '../in-trust.ts';
import { ofstedOwnWords } from '../inspection/own-words.ts';
import type { SchoolKind } from '../kind.ts';
import { SELF_EVALUATION } from '../returns/tables/self-evaluation.ts';
import { schoolData } from '../school-data.ts';
import { areasOn } from '../self-evaluation/areas.ts';
import { changesIn } from '../self-evaluation/changes.ts';
import { sayTerm, summaryDue, summaryRows, termOfDay } from '../self-evaluation/of-term.ts';

export const sefSummary: SchoolKind = {
  of: 'school',
  id: 'sef-summary',
  title: 'SEF summary',
  audience: 'to work on',
  period: 'term',
  returns: [SELF_EVALUATION],
  applies: (context) => onceInTrust(context, 'every school sums up its self-evaluation each term'),
  data,
};

function data(context: SchoolContext) {
  const of = termOfDay(context);
  return {
    ...schoolData(context),
    term: sayTerm(of),
    due: summaryDue(context, of) ?? null,
    summary: summaryRows(context, of),
    ofsted: ofstedOwnWords(context),
    areas: areasOn(context.today, context.school.phase),
    changes: changesIn(context, of),
  };
}
