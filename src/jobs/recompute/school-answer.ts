/** One school's category as plain JSON: the shape of `recompute --json`. */
import { sayWhatSettles } from '../../documents/category/say-missing.ts';
import { type Assessment, couldBe, type Indicated } from '../../domain/category/assess.ts';
import { type Direction, directionOf } from '../../domain/category/direction.ts';
import { NO_WAY, sayChangeSet } from '../../domain/category/say-change.ts';
import type { ChangeSet, WouldChange } from '../../domain/category/would-change.ts';
import { CRITERIA, colourOf } from '../../domain/criteria/criteria.ts';
import type { CriterionId } from '../../domain/criteria/criterion.ts';
import { factsOf, missingFrom, type Outcome, piecesMissing, type Said, type Source } from '../../domain/outcome.ts';
import type { Colour } from '../../domain/records.ts';
import { type ChangedCell, changedCells } from './changed-cells.ts';
import type { Origins } from './origins.ts';

export interface RowReference {
  readonly tab: string;
  readonly key: string;
}

export interface SchoolAnswer {
  readonly urn: string;
  readonly school: string;
  readonly indicated: Indicated;
  readonly urgent: boolean;
  /** How many of the 31 criteria are decided. */
  readonly decided: number;
  readonly criteria: Readonly<Record<CriterionId, Outcome['kind']>>;
  readonly because: readonly {
    readonly criterion: CriterionId;
    readonly fact: string;
    readonly from: readonly RowReference[];
  }[];
  readonly missing: readonly { readonly criterion: CriterionId; readonly evidence: string }[];
  readonly wouldChangeIf: readonly {
    readonly to: Colour;
    readonly changes: readonly ChangedCell[];
    readonly text: string;
  }[];
  /** Said where no change leads to a less, or a more, serious colour. */
  readonly wouldNotChange: readonly string[];
  /** More serious colours that missing evidence could lead to: `could be AMBER (A4): …`. */
  readonly couldBe: readonly string[];
  /** `was RED on 2024/25, awaiting 2025/26`. */
  readonly lastKnown: readonly string[];
  readonly direction: Direction;
  /** A challenge of its category is open. */
  readonly disputed: boolean;
}

/** What else is known of the school's category on the day. */
interface Standing {
  /** The colour agreed before the present one. */
  readonly previous: Colour | undefined;
  readonly disputed: boolean;
}

export function schoolAnswer(
  assessment: Assessment,
  would: WouldChange,
  { previous, disputed }: Standing,
  origins: Origins,
): SchoolAnswer {
  const { school, outcomes, indicated, urgent, decided } = assessment;
  const ofKind = (kind: Outcome['kind']) => CRITERIA.filter(({ id }) => outcomes[id].kind === kind);
  return {
    urn: school.urn,
    school: school.name,
    indicated,
    urgent,
    decided,
    criteria: Object.fromEntries(CRITERIA.map(({ id }) => [id, outcomes[id].kind])) as SchoolAnswer['criteria'],
    because: ofKind('met').map(({ id }) => {
      const said = factsOf(outcomes[id]).map((fact) => fact());
      return { criterion: id, fact: sayFacts(said), from: references(said, origins) };
    }),
    missing: ofKind('unknown').map(({ id }) => ({ criterion: id, evidence: sayMissing(outcomes[id]) })),
    wouldChangeIf: [...would.lessSerious, ...would.moreSerious].map((set) => changeAnswer(set, origins)),
    wouldNotChange: noWays(indicated, would),
    couldBe: sayCouldBe(assessment),
    lastKnown: [...new Set(assessment.awaiting.map(({ say }) => say))],
    direction: directionOf(assessment, previous),
    disputed,
  };
}

/** A line for each more serious colour that missing evidence could lead to, the most serious first. */
function sayCouldBe(assessment: Assessment): readonly string[] {
  const criteria = couldBe(assessment);
  return [...new Set(criteria.map(({ id }) => colourOf(id)))].map((colour) => {
    const ids = criteria.map(({ id }) => id).filter((id) => colourOf(id) === colour);
    const missing = ids.flatMap((id) => piecesMissing(assessment.outcomes[id]));
    return `could be ${colour} (${ids.join(', ')}), missing: ${sayWhatSettles(missing)}`;
  });
}

const changeAnswer = (set: ChangeSet, origins: Origins) => ({
  to: set.to,
  changes: changedCells(set.changes, origins),
  text: sayChangeSet(set),
});

const noWays = (indicated: Indicated, { lessSerious, moreSerious }: WouldChange): readonly string[] => [
  ...(lessSerious.length === 0 && indicated !== 'GREEN' && indicated !== 'Not yet set' ? [NO_WAY.lessSerious] : []),
  ...(moreSerious.length === 0 && indicated !== 'RED' ? [NO_WAY.moreSerious] : []),
];

const sayFacts = (facts: readonly Said[]): string =>
  facts.length === 1 ? (facts[0]?.say ?? '') : [...new Set(facts.map(({ say }) => say))].filter(Boolean).join('; ');

const sayMissing = (outcome: Outcome): string => missingFrom(outcome).join('; ');

function references(facts: readonly Said[], origins: Origins): readonly RowReference[] {
  const sources: Source[] = [];
  for (const { from } of facts) for (const source of from) if (!sources.includes(source)) sources.push(source);
  return sources.flatMap((source) => {
    const origin = origins(source);
    return origin ? [{ tab: origin.tab, key: origin.key }] : [];
  });
}
