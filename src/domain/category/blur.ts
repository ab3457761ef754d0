/**
 * A school's state with all that some levers move left open. What is decided even so, no move of theirs can change:
 * so a search need not try the moves that could never reach its aim.
 */
import type { EvidenceName, EvidenceSet } from '../evidence/evidence.ts';
import { FLOOR_STANDINGS } from '../evidence/floor.ts';
import { readerAfter } from '../evidence/reader.ts';
import { doesNotApply, oneOf } from '../known.ts';
import { met, notMet, type Outcome, unknown } from '../outcome.ts';
import { withoutLatest } from './figure-lever.ts';
import type { Lever, State } from './lever.ts';

const RAPID: ReadonlySet<EvidenceName> = new Set(['rapidImprovement']);

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
  let worlds: readonly State[] = [[]];
  blurred(state, levers, better, without).forEach((reader, index) => {
    const now = state[index]?.evidence.rapidImprovement;
    const moving = levers.filter(({ touches }) => touches.has('rapidImprovement'));
    const judged = moving.some(({ figure }) => figure === undefined);
    const answers = now && moving.length > 0 ? rapidAnswers(now, better, judged) : [];
    const readers =
      answers.length === 0
        ? [reader]
        : answers.map((rapidImprovement) => readerAfter(reader, reader.given, RAPID, { rapidImprovement }));
    worlds = worlds.flatMap((world) => readers.map((each) => [...world, each]));
  });
  return worlds;
}

/** As it is, or as improvements alone could make it; or the reverse. Worse figures settle nothing that is unknown. */
function rapidAnswers(now: Outcome, better: boolean, judged: boolean): readonly Outcome[] {
  if (now.kind === (better ? 'met' : 'not met') || (now.kind === 'unknown' && !better && !judged)) return [now];
  return [better ? met() : notMet(), now];
}

function blurred(state: State, levers: readonly Lever[], better: boolean, without: WithoutFigures): State {
  const touched = new Set(levers.flatMap(({ touches }) => [...touches]));
  const views: Partial<EvidenceSet> = Object.assign({}, ...levers.map(({ leftOpen }) => leftOpen?.(state, better)));
  const figures = levers.filter(({ figure }) => figure !== undefined);
  return without(state, figures).map((reader, index) => {
    const now = state[index]?.evidence;
    const held = now && figures.length > 0 ? { ...keptBy(now, touched, better), ...views } : views;
    return readerAfter(reader, reader.given, NOTHING, held);
  });
}

const NOTHING: ReadonlySet<EvidenceName> = new Set();

/** The starting state without some of its latest figures, by measures: each colour, both ways, looks at the same ones. */
export type WithoutFigures = (state: State, levers: readonly Lever[]) => State;

/** One for each search, so that what it holds goes when the search does. */
export function withoutFiguresOf(start: State): WithoutFigures {
  const held = new Map<string, State>();
  return (state, levers) => {
    if (levers.length === 0) return state;
    if (state !== start) return withoutFigures(state, levers);
    const key = levers.map(({ figure }) => figure).join(' ');
    const without = held.get(key) ?? withoutFigures(state, levers);
    held.set(key, without);
    return without;
  };
}

function withoutFigures(state: State, levers: readonly Lever[]): State {
  const measures = new Set(levers.flatMap(({ figure }) => figure ?? []));
  const touched = new Set(levers.flatMap(({ touches }) => [...touches]));
  return state.map((reader) => readerAfter(reader, withoutLatest(reader.given, measures), touched));
}

/** The answer of each outcome that is good news. */
const GOOD_NEWS = { coasting: 'not met', consistentlyBelow: 'not met', aboveAverageProgress: 'met' } as const;
const DECIDED = Object.keys(GOOD_NEWS) as readonly (keyof typeof GOOD_NEWS)[];

/** What another latest figure cannot make known: it lacks something else. */
const STAYS_UNKNOWN = ['comparableGap', 'lastFall', 'attainment'] as const;
/** In the criteria that ask for these, what stays unknown is no more met than what does not apply. */
const NEVER = doesNotApply();

/** What better figures cannot make worse, nor worse ones better. */
function keptBy(now: EvidenceSet, touched: ReadonlySet<EvidenceName>, better: boolean): Partial<EvidenceSet> {
  const kept: { -readonly [Name in EvidenceName]?: EvidenceSet[Name] } = {};
  for (const name of DECIDED) {
    const bad = GOOD_NEWS[name] === 'met' ? 'not met' : 'met';
    if (touched.has(name) && now[name].kind === (better ? GOOD_NEWS[name] : bad)) kept[name] = now[name];
  }
  if (touched.has('floor') && now.floor.kind === 'known') {
    const at = FLOOR_STANDINGS.indexOf(now.floor.value);
    kept.floor = oneOf(better ? FLOOR_STANDINGS.slice(at) : FLOOR_STANDINGS.slice(0, at + 1), [], []);
  }
  if (touched.has('falls') && now.falls.kind === 'known' && (better || now.falls.value > 0))
    kept.falls = oneOf(better ? [...new Set([0, now.falls.value])] : [now.falls.value], [], []);
  // It passes undecided years over, so that a figure left open can look like a year that does not count.
  if (touched.has('consistentlyBelow') && !kept.consistentlyBelow) kept.consistentlyBelow = unknown('');
  for (const name of STAYS_UNKNOWN) if (touched.has(name) && now[name].kind === 'unknown') kept[name] = NEVER;
  return kept;
}
