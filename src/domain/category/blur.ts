/**
 * A school's state with all that some levers move left open. What is decided even so, no move of theirs can change:
 * so a search need not try the moves that could never reach its aim.
 */
import { type EvidenceSet, includes, type Pieces } from '../evidence/evidence.ts';
import { FLOOR_STANDINGS } from '../evidence/floor.ts';
import { type EvidenceReader, nothingSettled, readerAfter, type Settled, settle } from '../evidence/reader.ts';
import { doesNotApply, oneOf } from '../known.ts';
import type { RuleMeasure } from '../measures.ts';
import { met, notMet, type Outcome, unknown } from '../outcome.ts';
import { withoutLatest } from './figure-lever.ts';
import type { Lever, State } from './lever.ts';

/**
 * Rapid improvement counts one way in some criteria and the other way in others (Y3 and A1), which a blur cannot see:
 * so the state is given once for each answer that it could have.
 */
export function blurredWorlds(
  state: State,
  levers: readonly Lever[],
  better: boolean,
  without: WithoutFigures,
): readonly State[] {
  const moved = movedBy(levers);
  let worlds: readonly State[] = [[]];
  without(state, levers).forEach((open, index) => {
    const now = state[index]?.evidence;
    if (!now) return;
    const answers = includes(moved.touched, 'rapidImprovement') ? rapidAnswers(now, better, moved) : UNTOUCHED;
    worlds = worlds.flatMap((world) =>
      answers.map((rapid) => [...world, blurred(open, now, rapid, { state, levers, better, moved })]),
    );
  });
  return worlds;
}

interface Moved {
  readonly touched: Pieces;
  readonly anyFigure: boolean;
  /** Whether rapid improvement is judged, whatever the figures say. */
  readonly judged: boolean;
}

function movedBy(levers: readonly Lever[]): Moved {
  let [touched, anyFigure, judged] = [0, false, false];
  for (const { touches, figure } of levers) {
    touched |= touches;
    if (figure !== undefined) anyFigure = true;
    else if (includes(touches, 'rapidImprovement')) judged = true;
  }
  return { touched, anyFigure, judged };
}

/** As it is, or as improvements alone could make it; or the reverse. Worse figures settle nothing that is unknown. */
function rapidAnswers(
  { rapidImprovement: now }: EvidenceSet,
  better: boolean,
  { judged }: Moved,
): readonly (Outcome | undefined)[] {
  if (now.kind === (better ? 'met' : 'not met') || (now.kind === 'unknown' && !better && !judged)) return [now];
  return [better ? IMPROVING : NOT_IMPROVING, now];
}

const UNTOUCHED = [undefined];
const IMPROVING = met();
const NOT_IMPROVING = notMet();

interface Blur {
  readonly state: State;
  readonly levers: readonly Lever[];
  readonly better: boolean;
  readonly moved: Moved;
}

function blurred(
  open: EvidenceReader,
  now: EvidenceSet,
  rapid: Outcome | undefined,
  { state, levers, better, moved }: Blur,
): EvidenceReader {
  const settled = nothingSettled();
  if (moved.anyFigure) keep(now, moved.touched, better, settled);
  for (const { leaveOpen } of levers) leaveOpen?.(state, better, settled);
  if (rapid) settle(settled, 'rapidImprovement', rapid);
  return readerAfter(open, open.given, 0, settled);
}

/** The state without the latest figures that some levers move. */
export type WithoutFigures = (state: State, levers: readonly Lever[]) => State;

/** One for each search, so that what it holds goes when the search does: each colour, both ways, looks at the same ones. */
export function withoutFiguresOf(start: State): WithoutFigures {
  const held = new Map<string, State>();
  return (state, levers) => {
    if (levers.every(({ figure }) => figure === undefined)) return state;
    if (state !== start) return withoutFigures(state, levers);
    let key = '';
    for (const { figure } of levers) if (figure !== undefined) key += `${figure} `;
    const without = held.get(key) ?? withoutFigures(state, levers);
    held.set(key, without);
    return without;
  };
}

function withoutFigures(state: State, levers: readonly Lever[]): State {
  const measures: RuleMeasure[] = [];
  let touched = 0;
  for (const { figure, touches } of levers)
    if (figure !== undefined) {
      measures.push(figure);
      touched |= touches;
    }
  return state.map((reader) => readerAfter(reader, withoutLatest(reader.given, measures), touched));
}

/** The answer of each outcome that is good news. */
const GOOD_NEWS = [
  ['coasting', 'not met'],
  ['consistentlyBelow', 'not met'],
  ['aboveAverageProgress', 'met'],
] as const;

/** What another latest figure cannot make known: it lacks something else. */
const STAYS_UNKNOWN = ['comparableGap', 'lastFall', 'attainment'] as const;
/** In the criteria that ask for these, what stays unknown is no more met than what does not apply. */
const NEVER = doesNotApply();
const OPEN = unknown('');

/** What better figures cannot make worse, nor worse ones better. */
function keep(now: EvidenceSet, touched: Pieces, better: boolean, settled: Settled): void {
  // It passes undecided years over, so that a figure left open can look like a year that does not count.
  if (includes(touched, 'consistentlyBelow')) settle(settled, 'consistentlyBelow', OPEN);
  for (const [name, good] of GOOD_NEWS)
    if (includes(touched, name) && now[name].kind !== 'unknown' && (now[name].kind === good) === better)
      settle(settled, name, now[name]);
  if (includes(touched, 'floor') && now.floor.kind === 'known') {
    const at = FLOOR_STANDINGS.indexOf(now.floor.value);
    settle(settled, 'floor', oneOf(better ? FLOOR_STANDINGS.slice(at) : FLOOR_STANDINGS.slice(0, at + 1), [], []));
  }
  if (includes(touched, 'falls') && now.falls.kind === 'known' && (better || now.falls.value > 0))
    settle(settled, 'falls', oneOf(better ? [...new Set([0, now.falls.value])] : [now.falls.value], [], []));
  for (const name of STAYS_UNKNOWN)
    if (includes(touched, name) && now[name].kind === 'unknown') settle(settled, name, NEVER);
}
