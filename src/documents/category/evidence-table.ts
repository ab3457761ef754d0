/** Why a category: what is met and what is not known, criterion by criterion, so that a Chair can check it. */
import { type Assessment, assess, seriousness } from '../../domain/category/assess.ts';
import { CRITERIA, colourOf } from '../../domain/criteria/criteria.ts';
import type { Criterion, CriterionId } from '../../domain/criteria/criterion.ts';
import type { Day } from '../../domain/day.ts';
import { type Fact, factsOf, type Outcome, piecesMissing, type Source } from '../../domain/outcome.ts';
import type { Colour } from '../../domain/records.ts';
import type { SchoolContext } from '../context.ts';
import type { Phrase } from '../template/data.ts';
import { capitalised, NOT_HELD } from '../words.ts';
import { sayWhatSettles } from './say-missing.ts';
import { saySources } from './sources.ts';

/** A type, not an interface: it goes into a template's data. */
export type EvidenceRow = {
  readonly criterion: Phrase;
  readonly policy: string;
  readonly facts: string;
  readonly source: string;
  readonly outcome: 'Met' | 'Not known';
};

export const FIGURE_NOT_SHOWN = 'figure not shown (small numbers)';

/** Urgent criteria are the Executive Team's alone: what is met, and what is missing, among the others. */
export const COLOUR_CRITERIA: readonly Criterion[] = CRITERIA.filter(({ id }) => colourOf(id) !== 'URGENT ACTION');

/** What is met comes first; in each the most serious colour. */
export function evidenceRows(context: SchoolContext, assessment: Assessment, day: Day): readonly EvidenceRow[] {
  const ofKind = (kind: Outcome['kind']) =>
    inSeriousness(COLOUR_CRITERIA.filter(({ id }) => assessment.outcomes[id].kind === kind));
  const missing = missingShown(context, assessment, day);
  return [
    ...ofKind('met').map((criterion) => metRow(context, criterion, factsOf(assessment.outcomes[criterion.id]))),
    ...ofKind('unknown').map((criterion) => unknownRow(criterion, missing(criterion.id))),
  ];
}

const inSeriousness = (criteria: readonly Criterion[]): readonly Criterion[] =>
  [...criteria].sort((a, b) => seriousness(colourOf(b.id) as Colour) - seriousness(colourOf(a.id) as Colour));

/** A criterion has its colour once it is met: until then it says nothing about the school. */
const nameOf = ({ id }: Criterion, isMet: boolean): Phrase => {
  const colour = colourOf(id);
  return { text: `${id} ${colour}`, colour: isMet ? colour : 'Not yet set' };
};

function metRow(context: SchoolContext, criterion: Criterion, facts: readonly Fact[]): EvidenceRow {
  const sources = [...new Set<Source>(facts.flatMap((fact) => fact().from))];
  return {
    criterion: nameOf(criterion, true),
    policy: criterion.title,
    facts: sayFacts(facts, context.small),
    source: saySources(context, sources).join('\n') || NOT_HELD,
    outcome: 'Met',
  };
}

/** A fact that rests on few pupils is not told, and nothing else that would tell it. */
export function sayFacts(facts: readonly Fact[], small: ReadonlySet<Source>): string {
  const stated = facts.map((fact) => fact());
  const isHidden = ({ from }: (typeof stated)[number]): boolean => from.some((source) => small.has(source));
  const said = stated.filter((fact) => !isHidden(fact)).map(({ say }) => capitalised(say));
  const hidden = stated.some(isHidden) ? [capitalised(FIGURE_NOT_SHOWN)] : [];
  return [...new Set([...said, ...hidden])].filter(Boolean).join('\n') || 'No fact beside the record itself';
}

const unknownRow = (criterion: Criterion, missing: string): EvidenceRow => ({
  criterion: nameOf(criterion, false),
  policy: criterion.title,
  facts: `Missing: ${missing}`,
  source: NOT_HELD,
  outcome: 'Not known',
});

/**
 * What is missing is named as it would be without the figures that are not shown: a name may hold a figure
 * ("62% in 2019/20, too old to use").
 */
export function missingShown(
  context: SchoolContext,
  { outcomes, school }: Assessment,
  day: Day,
): (...ids: readonly CriterionId[]) => string {
  const shown = context.small.size === 0 ? outcomes : assess(context.registerShown(day), school).outcomes;
  return (...ids) => {
    const named = ids.flatMap((id) => piecesMissing(shown[id]));
    return named.length > 0 ? sayWhatSettles(named).replace(SUPPRESSED, 'not shown (small numbers)') : FIGURE_NOT_SHOWN;
  };
}

/** The Department's codes for what it keeps back. */
const SUPPRESSED = /no value \((?:SUPP|c)\)/g;
