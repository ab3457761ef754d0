/** The headlines of every school's self-evaluation, for the Directors (D43). They follow the summaries: each is of the term whose summaries were due last. */
import type { TrustContext } from '../context.ts';
import type { Applies, TrustKind } from '../kind.ts';
import {
  changedRows,
  headlineRows,
  missingLines,
  owing,
  sayHeadlines,
  submittedOf,
} from '../self-evaluation/headlines.ts';
import { lastTermDue } from '../self-evaluation/last-due.ts';
import { sayTerm } from '../self-evaluation/of-term.ts';

export const sefHeadlines: TrustKind = {
  of: 'trust',
  id: 'sef-headlines',
  title: 'SEF headlines',
  audience: 'Board',
  period: 'term',
  periodDay: (trust) => lastTermDue(trust)?.due ?? trust.today,
  applies,
  data,
};

function applies(trust: TrustContext): Applies {
  const of = lastTermDue(trust);
  const schools = of ? owing(trust, of) : [];
  if (!of || schools.length === 0)
    return { applies: false, because: 'no school was in the trust when a summary was last due' };
  const from = trust.settings['calendar.from'];
  if (from !== undefined && of.due < from && schools.every((context) => !submittedOf(context, of)))
    return { applies: false, because: `the summaries of ${sayTerm(of)} were due before the trust’s calendar began` };
  return { applies: true, because: 'the Directors have the headlines of each term’s summaries' };
}

function data(trust: TrustContext) {
  const of = lastTermDue(trust);
  const schools = of ? owing(trust, of) : [];
  return {
    trust: { name: trust.trustName },
    says: of ? sayHeadlines(schools, of) : null,
    rows: of ? headlineRows(schools, of) : [],
    missing: of ? missingLines(schools, of) : [],
    changes: of ? changedRows(schools, of) : [],
  };
}
