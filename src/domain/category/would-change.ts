/** What would change a category: the smallest sets of changes to the nearest colour that can be reached, each way. */
import { BY_COLOUR, CRITERIA, colourOf } from '../criteria/criteria.ts';
import type { Criterion, CriterionId } from '../criteria/criterion.ts';
import type { EvidenceName } from '../evidence/evidence.ts';
import { evidenceReader } from '../evidence/reader.ts';
import { unknown } from '../outcome.ts';
import { COLOURS, type Colour } from '../records.ts';
import { type Assessment, decide, seriousness } from './assess.ts';
import { figureLevers, type Ranges, withoutLatest } from './figure-lever.ts';
import type { EvidenceChange, Lever, Option, State } from './lever.ts';
import { viewLevers } from './view-levers.ts';

/** No more than this many sets are given each way. */
const MOST_SETS = 3;

export interface ChangeSet {
  readonly to: Colour;
  readonly changes: readonly EvidenceChange[];
  /** What it takes, a phrase for each change. */
  readonly takes: readonly string[];
  readonly clears: readonly CriterionId[];
  readonly meets: readonly CriterionId[];
}

export interface WouldChange {
  readonly lessSerious: readonly ChangeSet[];
  readonly moreSerious: readonly ChangeSet[];
}

export function wouldChange(assessment: Assessment, ranges: Ranges): WouldChange {
  const now = seriousness(assessment.indicated);
  const search = searchFrom(assessment, ranges);
  return {
    lessSerious: nearest([...COLOURS.slice(0, Math.max(now, 0))].reverse(), search),
    moreSerious: nearest(COLOURS.slice(now + 1), search),
  };
}

function nearest(targets: readonly Colour[], search: (to: Colour) => readonly ChangeSet[]): readonly ChangeSet[] {
  for (const target of targets) {
    const sets = search(target);
    if (sets.length > 0) return sets;
  }
  return [];
}

/** Everything about one school that the search of any colour needs. */
interface Start {
  readonly assessment: Assessment;
  readonly levers: readonly Lever[];
  /** The criteria whose outcome some move of the levers could change: those that are unknown once all that they move is. */
  readonly open: ReadonlySet<CriterionId>;
}

function searchFrom(assessment: Assessment, ranges: Ranges): (to: Colour) => readonly ChangeSet[] {
  const levers = [...figureLevers(assessment.cases, ranges), ...viewLevers(assessment.cases)];
  const start: Start = { assessment, levers, open: openTo(assessment, levers) };
  return (to) => reach(start, to);
}

function openTo({ cases }: Assessment, levers: readonly Lever[]): ReadonlySet<CriterionId> {
  const views = new Set(levers.filter(({ figure }) => figure === undefined).flatMap(({ touches }) => [...touches]));
  const figures = new Set(levers.flatMap(({ figure }) => figure ?? []));
  const blurred = cases.map(({ given }) =>
    evidenceReader(withoutLatest(given, figures), Object.fromEntries([...views].map((name) => [name, ANYTHING]))),
  );
  return new Set(CRITERIA.filter((criterion) => decide(criterion, blurred).kind === 'unknown').map(({ id }) => id));
}

const ANYTHING = unknown('anything');

/** The criteria that matter on the way to a colour, split by what must become of them. */
interface Aim {
  readonly to: Colour;
  /** More serious than the colour: none may be met. */
  readonly clear: readonly Criterion[];
  /** Of the colour: one must be met. */
  readonly meet: readonly Criterion[];
  readonly wanted: ReadonlySet<EvidenceName>;
}

function reach({ assessment, levers, open }: Start, to: Colour): readonly ChangeSet[] {
  const isOpen = ({ id }: Criterion): boolean => open.has(id);
  const moreSerious = COLOURS.slice(seriousness(to) + 1).flatMap((colour) => BY_COLOUR[colour]);
  const isMet = ({ id }: Criterion): boolean => assessment.outcomes[id].kind === 'met';
  if (moreSerious.some((criterion) => isMet(criterion) && !isOpen(criterion))) return [];
  const clear = moreSerious.filter(isOpen);
  const meet = BY_COLOUR[to].filter((criterion) => isOpen(criterion) || isMet(criterion));
  if (meet.length === 0) return [];
  const wanted = new Set([...clear, ...meet].flatMap(({ needs }) => [...needs]));
  const useful = levers.filter(({ touches }) => [...touches].some((name) => wanted.has(name)));
  const aim: Aim = { to, clear, meet, wanted };
  for (let size = 1; size <= useful.length; size++) {
    const found = combinations(useful, size)
      .map((chosen) => smallest(aim, assessment.cases, chosen))
      .filter((moves) => moves !== undefined);
    if (found.length > 0) return bestOf(found).map((moves) => asSet(assessment, to, moves));
  }
  return [];
}

type Moves = readonly Option[];
const sizeOf = (moves: Moves): number => moves.reduce((sum, { size }) => sum + size, 0);
const bestOf = (found: readonly Moves[]): readonly Moves[] =>
  [...found].sort((a, b) => sizeOf(a) - sizeOf(b)).slice(0, MOST_SETS);

/** The smallest moves of all these levers together that reach the aim. */
function smallest(
  aim: Aim,
  state: State,
  levers: readonly Lever[],
  under = Number.POSITIVE_INFINITY,
): Moves | undefined {
  const [lever, ...rest] = levers;
  if (!lever || !couldReach(aim, state, levers)) return undefined;
  let best: Moves | undefined;
  let bound = under;
  for (const option of lever.options(state, aim.wanted)) {
    if (option.size >= bound) break;
    const moves =
      rest.length === 0
        ? isReached(aim, option.applied)
          ? []
          : undefined
        : smallest(aim, option.applied, rest, bound - option.size);
    if (!moves) continue;
    best = [option, ...moves];
    bound = sizeOf(best);
  }
  return best;
}

/** Whether these levers touch everything that is still to be done. */
function couldReach({ clear, meet }: Aim, state: State, levers: readonly Lever[]): boolean {
  const touched = ({ needs }: Criterion): boolean =>
    needs.some((name) => levers.some(({ touches }) => touches.has(name)));
  if (clear.some((criterion) => !touched(criterion) && decide(criterion, state).kind === 'met')) return false;
  return meet.some((criterion) => touched(criterion) || decide(criterion, state).kind === 'met');
}

const isReached = ({ clear, meet }: Aim, state: State): boolean =>
  clear.every((criterion) => decide(criterion, state).kind !== 'met') &&
  meet.some((criterion) => decide(criterion, state).kind === 'met');

function combinations<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

function asSet({ outcomes }: Assessment, to: Colour, moves: Moves): ChangeSet {
  const after = moves[moves.length - 1]?.applied ?? [];
  const changedTo = (kind: 'met' | 'not met'): readonly CriterionId[] =>
    CRITERIA.filter((criterion) => {
      const colour = colourOf(criterion.id);
      if (colour === 'URGENT ACTION' || seriousness(colour) < seriousness(to)) return false;
      const [was, is] = [outcomes[criterion.id].kind === 'met', decide(criterion, after).kind === 'met'];
      return kind === 'met' ? is && !was : was && !is;
    }).map(({ id }) => id);
  return {
    to,
    changes: moves.map(({ change }) => change),
    takes: moves.map(({ say }) => say),
    clears: changedTo('not met'),
    meets: changedTo('met'),
  };
}
