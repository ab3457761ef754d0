/** What would change a category: the smallest sets of changes to the nearest colour that can be reached, each way. */
import { BY_COLOUR, CRITERIA, colourOf } from '../criteria/criteria.ts';
import type { Criterion, CriterionId } from '../criteria/criterion.ts';
import type { EvidenceName, EvidenceSet } from '../evidence/evidence.ts';
import { COLOURS, type Colour } from '../records.ts';
import { type Assessment, decide, seriousness } from './assess.ts';
import { blurredWorlds, type WithoutFigures, withoutFiguresOf } from './blur.ts';
import { figureLevers, type Ranges } from './figure-lever.ts';
import type { EvidenceChange, Lever, Option, State } from './lever.ts';
import { viewLevers } from './view-levers.ts';

/** No more than this many sets are given each way. */
const MOST_SETS = 3;
/** A set of more changes than this tells nobody what to do. */
const MOST_CHANGES = 3;

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

function searchFrom(assessment: Assessment, ranges: Ranges): (to: Colour) => readonly ChangeSet[] {
  // Views first: they have few answers, and settle much, before the many values of a figure are tried.
  const levers = [...viewLevers(assessment.cases), ...figureLevers(assessment.cases, ranges)];
  const without = withoutFiguresOf(assessment.cases);
  return (to) => reach(assessment, levers, to, without);
}

/** The criteria that matter on the way to a colour, split by what must become of them. */
interface Aim {
  /** Towards a less serious colour: by improvements alone. Towards a more serious one: by none. */
  readonly better: boolean;
  readonly without: WithoutFigures;
  /** More serious than the colour: none may be met. */
  readonly clear: readonly Criterion[];
  /** Of the colour: one must be met. */
  readonly meet: readonly Criterion[];
}

function reach(
  assessment: Assessment,
  levers: readonly Lever[],
  to: Colour,
  without: WithoutFigures,
): readonly ChangeSet[] {
  const state = assessment.cases;
  // GREEN is good news, whatever it comes after.
  const better = to === 'GREEN' || seriousness(to) < seriousness(assessment.indicated);
  const clear = COLOURS.slice(seriousness(to) + 1).flatMap((colour) => BY_COLOUR[colour]);
  const movable = levers.filter(({ canMove }) => canMove(state, better));
  const aim = narrow({ better, without, clear, meet: BY_COLOUR[to] }, state, movable);
  if (!aim) return [];
  const wanted = wantedFor(aim);
  const useful = movable.filter(({ touches }) => [...touches].some((name) => wanted.has(name)));
  for (let size = 1; size <= Math.min(useful.length, MOST_CHANGES); size++) {
    const found = combinations(useful, size)
      .map((chosen) => smallest(aim, state, chosen))
      .filter((moves) => moves !== undefined);
    if (found.length > 0) return bestOf(found).map((moves) => asSet(assessment, to, moves));
  }
  return [];
}

/** The evidence that still matters. */
const wantedFor = ({ clear, meet }: Aim): ReadonlySet<EvidenceName> =>
  new Set([...clear, ...meet].flatMap(({ needs }) => [...needs]));

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
  const narrowed = lever && narrow(aim, state, levers);
  if (!narrowed) return undefined;
  let best: Moves | undefined;
  let bound = under;
  for (const option of lever.options(state, wantedFor(narrowed))) {
    if (option.size >= bound) break;
    if (option.better !== aim.better) continue;
    const moves =
      rest.length === 0
        ? isReached(narrowed, option.applied)
          ? []
          : undefined
        : smallest(narrowed, option.applied, rest, bound - option.size);
    if (!moves) continue;
    best = [option, ...moves];
    bound = sizeOf(best);
  }
  return best;
}

/** What is still open once these levers may move as they like; undefined where no move of theirs could reach the aim. */
function narrow({ better, without, clear, meet }: Aim, state: State, levers: readonly Lever[]): Aim | undefined {
  const reachable = meet.filter((criterion) => !lacks(criterion, state, levers));
  const worlds = reachable.length > 0 ? blurredWorlds(state, levers, better, without) : [];
  const meets = worlds.map((world) => kindsIn(world, reachable));
  if (meets.every((kinds) => kinds.every((kind) => kind === 'not met'))) return undefined;
  const clears = worlds.map((world) => kindsIn(world, clear));
  const couldReach = worlds.some(
    (_, world) => meets[world]?.some((kind) => kind !== 'not met') && clears[world]?.every((kind) => kind !== 'met'),
  );
  if (!couldReach) return undefined;
  const openIn = (all: readonly (readonly Kind[])[]) => (_: Criterion, index: number) =>
    all.some((kinds) => kinds[index] !== 'not met');
  return { better, without, clear: clear.filter(openIn(clears)), meet: reachable.filter(openIn(meets)) };
}

/** Whether a criterion cannot be met for want of evidence that none of these levers gives. */
const lacks = ({ needs, metOnPart }: Criterion, state: State, levers: readonly Lever[]): boolean =>
  !metOnPart &&
  state.every(({ evidence }) =>
    needs.some((name) => isUnknown(evidence[name]) && !levers.some(({ touches }) => touches.has(name))),
  );

const isUnknown = (piece: EvidenceSet[EvidenceName]): boolean =>
  piece.kind === 'unknown' && !('possible' in piece && piece.possible !== undefined);

type Kind = ReturnType<typeof decide>['kind'];
const kindsIn = (world: State, criteria: readonly Criterion[]): readonly Kind[] =>
  criteria.map((criterion) => decide(criterion, world).kind);

const isReached = ({ clear, meet }: Aim, state: State): boolean =>
  meet.some((criterion) => decide(criterion, state).kind === 'met') &&
  clear.every((criterion) => decide(criterion, state).kind !== 'met');

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
