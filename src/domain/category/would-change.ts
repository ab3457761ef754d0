/** What would change a category: the smallest sets of changes to the nearest colour that can be reached, each way. */
import { BY_COLOUR, CRITERIA } from '../criteria/criteria.ts';
import { type CriteriaSet, criteriaSet, isIn, neededBy, needing } from '../criteria/criteria-set.ts';
import type { Criterion, CriterionId } from '../criteria/criterion.ts';
import { type EvidenceName, type EvidenceSet, includes, type Pieces } from '../evidence/evidence.ts';
import { COLOURS, type Colour } from '../records.ts';
import { type Assessment, seriousness } from './assess.ts';
import { blurredWorlds, type WithoutFigures, withoutFiguresOf } from './blur.ts';
import { figureLevers, type Ranges } from './figure-lever.ts';
import type { EvidenceChange, Lever, Option, State } from './lever.ts';
import { firstStep, isAnyMet, isMet, isNotMet, type Step, stepTo } from './step.ts';
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
  const { cases, outcomes } = assessment;
  const first = firstStep(cases, outcomes);
  // Views first: they have few answers, and settle much, before the many values of a figure are tried.
  const levers = [...viewLevers(cases), ...figureLevers(cases, ranges)];
  const without = withoutFiguresOf(cases);
  return (to) => reach(assessment, first, levers, to, without);
}

/** The criteria that matter on the way to a colour, split by what must become of them. */
interface Aim {
  /** Towards a less serious colour: by improvements alone. Towards a more serious one: by none. */
  readonly better: boolean;
  readonly without: WithoutFigures;
  /** More serious than the colour: none may be met. */
  readonly clear: CriteriaSet;
  /** Of the colour: one must be met. */
  readonly meet: CriteriaSet;
  /** Whether one of the colour is met already, and stays so whatever is moved. */
  readonly already: boolean;
}

function reach(
  assessment: Assessment,
  first: Step,
  levers: readonly Lever[],
  to: Colour,
  without: WithoutFigures,
): readonly ChangeSet[] {
  // GREEN is good news, whatever it comes after.
  const better = to === 'GREEN' || seriousness(to) < seriousness(assessment.indicated);
  const movable = levers.filter(({ canMove }) => canMove(first.state, better));
  const aim = narrow({ better, without, already: false, ...CRITERIA_FOR[to] }, first, movable);
  if (!aim) return [];
  const wanted = wantedFor(aim);
  const useful = movable.filter(({ touches }) => (touches & wanted) !== 0);
  for (let size = 1; size <= Math.min(useful.length, MOST_CHANGES); size++) {
    const found = combinations(useful, size)
      .map((chosen) => smallest(aim, first, chosen))
      .filter((moves) => moves !== undefined);
    if (found.length > 0) return bestOf(found).map((moves) => asSet(assessment, to, moves));
  }
  return [];
}

const CRITERIA_FOR = Object.fromEntries(
  COLOURS.map((to, at) => [
    to,
    {
      clear: criteriaSet(COLOURS.slice(at + 1).flatMap((colour) => BY_COLOUR[colour])),
      meet: criteriaSet(BY_COLOUR[to]),
    },
  ]),
) as Readonly<Record<Colour, Pick<Aim, 'clear' | 'meet'>>>;

/** The evidence that still matters. */
const wantedFor = ({ clear, meet }: Aim): Pieces => neededBy(clear | meet);

/** One option taken, and the steps before and after it. */
interface Move {
  readonly lever: Lever;
  readonly option: Option;
  readonly before: Step;
  readonly after: Step;
}
type Moves = readonly Move[];
const sizeOf = (moves: Moves): number => moves.reduce((sum, { option }) => sum + option.size, 0);
const bestOf = (found: readonly Moves[]): readonly Moves[] =>
  [...found].sort((a, b) => sizeOf(a) - sizeOf(b)).slice(0, MOST_SETS);

/** The smallest moves of all these levers together that reach the aim. */
function smallest(aim: Aim, step: Step, levers: readonly Lever[], under = Number.POSITIVE_INFINITY): Moves | undefined {
  const [lever, ...rest] = levers;
  const narrowed = lever && narrow(aim, step, levers);
  if (!narrowed) return undefined;
  const touched = needing(lever.touches);
  let best: Moves | undefined;
  let bound = under;
  for (const option of lever.options(step.state, wantedFor(narrowed), aim.better)) {
    if (option.size >= bound) break;
    const next = stepTo(lever.move(step.state, option), step, touched);
    const moves =
      rest.length > 0
        ? smallest(narrowed, next, rest, bound - option.size)
        : isReached(narrowed, next)
          ? []
          : undefined;
    if (!moves) continue;
    best = [{ lever, option, before: step, after: next }, ...moves];
    bound = sizeOf(best);
  }
  return best;
}

/** What is still open once these levers may move as they like; undefined where no move of theirs could reach the aim. */
function narrow(aim: Aim, step: Step, levers: readonly Lever[]): Aim | undefined {
  const touched = touchedBy(levers);
  if (isAnyMet(step, aim.clear & ~touched)) return undefined;
  const already = aim.already || isAnyMet(step, aim.meet & ~touched);
  const meet = already ? 0 : notLacking(aim.meet & touched, step.state, levers);
  if (!already && meet === 0) return undefined;
  const open = { clear: 0, meet: 0, any: false };
  for (const state of blurredWorlds(step.state, levers, aim.better, aim.without)) {
    const world = stepTo(state);
    const meets = possibleIn(world, meet);
    if (!already && meets === 0) continue;
    open.meet |= meets;
    const clears = aim.clear & touched;
    open.any ||= !isAnyMet(world, clears);
    open.clear |= possibleIn(world, clears);
  }
  return open.any ? { ...aim, already, clear: open.clear, meet: open.meet } : undefined;
}

const touchedBy = (levers: readonly Lever[]): CriteriaSet =>
  needing(levers.reduce((set, { touches }) => set | touches, 0));

/** Those that are met, or could be. */
function possibleIn(world: Step, criteria: CriteriaSet): CriteriaSet {
  let possible = 0;
  for (let index = 0; index < CRITERIA.length; index++)
    if (isIn(criteria, index) && !isNotMet(world, index)) possible |= 1 << index;
  return possible;
}

/** Without the criteria that cannot be met for want of evidence that none of these levers gives. */
function notLacking(criteria: CriteriaSet, state: State, levers: readonly Lever[]): CriteriaSet {
  let left = criteria;
  CRITERIA.forEach((criterion, index) => {
    if (isIn(criteria, index) && lacks(criterion, state, levers)) left &= ~(1 << index);
  });
  return left;
}

const lacks = ({ needs, metOnPart }: Criterion, state: State, levers: readonly Lever[]): boolean =>
  !metOnPart &&
  state.every(({ evidence }) =>
    needs.some((name) => isUnknown(evidence[name]) && !levers.some(({ touches }) => includes(touches, name))),
  );

const isUnknown = (piece: EvidenceSet[EvidenceName]): boolean =>
  piece.kind === 'unknown' && !('possible' in piece && piece.possible !== undefined);

const isReached = ({ clear, meet, already }: Aim, step: Step): boolean =>
  (already || isAnyMet(step, meet)) && !isAnyMet(step, clear);

function combinations<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

function asSet({ outcomes }: Assessment, to: Colour, moves: Moves): ChangeSet {
  const { clear, meet } = CRITERIA_FOR[to];
  const last = moves[moves.length - 1]?.after;
  const clears: CriterionId[] = [];
  const meets: CriterionId[] = [];
  CRITERIA.forEach(({ id }, index) => {
    if (!last || !isIn(clear | meet, index)) return;
    const [was, is] = [outcomes[id].kind === 'met', isMet(last, index)];
    if (was !== is) (is ? meets : clears).push(id);
  });
  return {
    to,
    changes: moves.map(({ lever, option, before }) => lever.change(before.state, option)),
    takes: moves.map(({ lever, option, before }) => lever.say(before.state, option)),
    clears,
    meets,
  };
}
