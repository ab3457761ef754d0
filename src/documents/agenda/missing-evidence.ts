/** Which schools could be in a more serious colour, for want of what evidence. */
import { type Assessment, couldBe, seriousness } from '../../domain/category/assess.ts';
import { CRITERIA, colourOf } from '../../domain/criteria/criteria.ts';
import type { Criterion } from '../../domain/criteria/criterion.ts';
import { piecesMissing } from '../../domain/outcome.ts';
import type { Colour } from '../../domain/records.ts';
import { sayWhatSettles } from '../category/say-missing.ts';
import type { Phrase } from '../template/data.ts';
import { capitalised } from '../words.ts';
import type { AgendaSchool } from './agenda-school.ts';

/** A type, not an interface: it goes into a template's data. */
type MissingRow = {
  readonly school: string;
  readonly indicated: Phrase;
  readonly couldBe: Phrase;
  readonly criteria: string;
  readonly missing: string;
};

/** Of each school the most serious colour alone, and Urgent Action: the rest is in Categories. */
export const missingEvidence = (schools: readonly AgendaSchool[]): readonly MissingRow[] =>
  schools.flatMap((school) => [...urgentRow(school), ...colourRow(school)]);

function urgentRow(school: AgendaSchool): readonly MissingRow[] {
  const { outcomes } = school.context.assessment;
  const open = CRITERIA.filter(({ id }) => colourOf(id) === 'URGENT ACTION' && outcomes[id].kind === 'unknown');
  if (open.length === 0) return [];
  return [row(school, { text: 'URGENT ACTION', colour: 'URGENT ACTION' }, open)];
}

function colourRow(school: AgendaSchool): readonly MissingRow[] {
  const { assessment } = school.context;
  const open = couldBe(assessment);
  const colour = mostSerious(open);
  if (colour === undefined) return [];
  const found = row(
    school,
    { text: colour, colour },
    open.filter(({ id }) => colourOf(id) === colour),
  );
  return [{ ...found, missing: [...awaited(assessment), found.missing].join('. ') }];
}

const mostSerious = (criteria: readonly Criterion[]): Colour | undefined =>
  criteria.map(({ id }) => colourOf(id) as Colour).sort((a, b) => seriousness(b) - seriousness(a))[0];

/** `Was RED on 2024/25, awaiting 2025/26`. */
const awaited = ({ awaiting }: Assessment): readonly string[] => [
  ...new Set(awaiting.map(({ say }) => capitalised(say))),
];

const row = (
  { context, name, category }: AgendaSchool,
  phrase: Phrase,
  criteria: readonly Criterion[],
): MissingRow => ({
  school: name,
  indicated: category.indicated,
  couldBe: phrase,
  criteria: criteria.map(({ id }) => id).join(', '),
  missing: begun(
    sayWhatSettles(criteria.flatMap(({ id }) => piecesMissing(context.assessment.outcomes[id]))).replace(
      SUPPRESSED,
      'suppressed',
    ),
  ),
});

/** The Department's codes for what it keeps back. */
const SUPPRESSED = /no value \((?:SUPP|c)\)/g;

/** A setting's name stays as it is. */
const begun = (text: string): string =>
  text.startsWith('complaints.threshold') ? `How many complaints mean Urgent Action: ${text}` : capitalised(text);
