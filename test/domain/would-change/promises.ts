/** What a "what would change it" promises of a school, each promise that is broken in words. */
import type { SchoolAnswer } from '../../support/decide.ts';
import { applied, type Change, countOf, type Entry, oneStepLess, rowOf } from './applied.ts';
import { colourOf, type Step, stepOf } from './colour.ts';
import { type Grid, type SchoolIn, type SingleChange, singleChanges } from './single-changes.ts';

const LIKELY = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];

const colourAfter = ({ today, urn, tabs }: SchoolIn, changes: readonly Change[]): Step =>
  colourOf(applied(tabs, changes), today, urn);

/** Applied and recomputed, each gives the colour that it claims; with its number one step smaller it does not. */
export const brokenClaims = (school: SchoolIn, { wouldChangeIf }: SchoolAnswer): readonly string[] =>
  wouldChangeIf.flatMap(({ to, changes, text }) => {
    const reached = colourAfter(school, changes);
    const short = oneStepLess(changes).filter((less) => colourAfter(school, less) === to);
    return [
      ...(reached === to ? [] : [`${text}: is ${reached}`]),
      ...short.map((less) => `${text}: so is it with ${less.map(({ to: value }) => value).join(', ')}`),
    ];
  });

/** What a change says was there is what is there. A judgement to close is as good as open, though a later day stands there. */
export const wrongFroms = ({ tabs }: SchoolIn, { wouldChangeIf }: SchoolAnswer): readonly string[] =>
  wouldChangeIf.flatMap(({ changes, text }) =>
    changes
      // A closing date that lies after the day is not seen on the day, so it is no `from`.
      .filter(({ column }) => column !== 'Closed on')
      .filter((change) => change.from !== (change.key === 'new' ? '' : (rowOf(tabs, change)[change.column] ?? '')))
      .map(({ from }) => `${text}: from ${from}`),
  );

/** GREEN is good news whatever it comes after; else a less serious colour is. */
const isGoodNews = (to: string, now: string): boolean => to === 'GREEN' || stepOf(to) < stepOf(now);

/** Undefined where it is neither: what is new is judged by its words. */
function isBetter({ column, from, to }: Change): boolean | undefined {
  if (column === 'Closed on') return undefined;
  if (typeof from === 'number' && typeof to === 'number') return to > from;
  if (to === 'Yes' || to === 'No') return to === 'Yes';
  if (!LIKELY.includes(String(to))) return undefined;
  return LIKELY.indexOf(String(to)) < (from === '' ? 1.5 : LIKELY.indexOf(String(from)));
}

/** Towards a less serious colour everything gets better; the other way nothing does. */
export const wrongWays = ({ tabs }: SchoolIn, { indicated, wouldChangeIf }: SchoolAnswer): readonly string[] =>
  wouldChangeIf.flatMap(({ to, changes, text }) => {
    const better = isGoodNews(to, indicated);
    const closes = (change: Change) =>
      change.column === 'Closed on' && (rowOf(tabs, change)['Kind'] === 'Early signs of improvement') === better;
    return changes.some((change) => isBetter(change) === !better || closes(change)) ? [text] : [];
  });

/** In three entries at most each way, all to one colour, with the fewest changes and then the smallest. */
export const tooMany = ({ indicated, wouldChangeIf }: SchoolAnswer): readonly string[] =>
  [true, false].flatMap((better) => {
    const entries = wouldChangeIf.filter(({ to }) => stepOf(to) < stepOf(indicated) === better);
    const counts = new Set(entries.map(({ changes }) => countOf(changes)));
    const colours = new Set(entries.map(({ to }) => to));
    return entries.length > 3 || counts.size > 1 || colours.size > 1 ? entries.map(({ text }) => text) : [];
  });

interface Reached extends SingleChange {
  readonly to: Step;
}

const leverOf = ({ changes }: Entry): string => {
  const [change] = changes;
  if (!change) return '';
  if (change.tab === 'Self-evaluation') return 'Likely outcome';
  if (change.tab === 'Data captures') return change.key.split('·')[3] ?? '';
  if (change.column === 'Closed on') return change.key;
  return /^(Yes|No)$/.test(String(changes.find(({ column }) => column === 'Value')?.to))
    ? 'Rapid improvement'
    : 'Likely outcome';
};

/** No single change that is not given reaches the colour, or a nearer one; nor, of those that are given, with fewer steps. */
export function overlooked(school: SchoolIn, answer: SchoolAnswer, grid: Grid): readonly string[] {
  const now = stepOf(answer.indicated);
  const reached = singleChanges(school, grid)
    .map((change): Reached => ({ ...change, to: change.colour() }))
    .filter(
      ({ to, better }) => stepOf(to) !== now && to !== 'Not yet set' && better === isGoodNews(to, answer.indicated),
    );
  return [true, false].flatMap((less) => {
    const entries = answer.wouldChangeIf.filter(({ to }) => stepOf(to) < now === less);
    const mine = reached.filter(({ to }) => stepOf(to) < now === less);
    return mine.filter((change) => !isAccountedFor(change, entries, now)).map((change) => say(change, entries));
  });
}

function isAccountedFor(change: Reached, entries: readonly Entry[], now: number): boolean {
  const [first] = entries;
  if (!first) return false;
  const [claimed, found] = [stepOf(first.to), stepOf(change.to)].map((step) => Math.abs(step - now)) as [
    number,
    number,
  ];
  if (found !== claimed) return found > claimed;
  if (countOf(first.changes) > 1) return false;
  const same = entries.find((entry) => leverOf(entry) === change.lever);
  const sizes = entries.map(sizeOf);
  return same ? change.size >= sizeOf(same) - 1e-6 : entries.length === 3 && change.size >= Math.max(...sizes) - 1e-6;
}

function sizeOf({ changes }: Entry): number {
  const change = changes.find(({ column }) => column === 'Value' || column === 'Likely outcome');
  if (!change) return 1;
  const { from, to, key } = change;
  if (typeof from === 'number' && typeof to === 'number')
    return Math.abs(to - from) / (/_PROG|·P8·/.test(key) ? 0.01 : 0.1);
  if (to === 'Yes' || to === 'No') return 1;
  return Math.abs(LIKELY.indexOf(String(to)) - (from === '' ? 1.5 : LIKELY.indexOf(String(from))));
}

const say = ({ lever, size, better, to }: Reached, entries: readonly Entry[]): string =>
  `${lever} ${better ? '+' : '-'}${Math.round(size)} → ${to}, where said: ${entries.map(({ text }) => text).join('; ') || 'nothing'}`;
