/** Tasks that roll from their last due date, for all schools of one activity. */
import type { Day } from '../day.ts';
import type { Concern } from '../records.ts';
import { type Chain, type ChainInput, chainOf, type Row } from './chain.ts';
import type { Rule } from './cycle.ts';
import { numberIn, withoutNumber } from './ids.ts';
import { idOf, type Made } from './made.ts';
import { type Rolling, yearOfTask } from './next-date.ts';
import { spreadOver } from './spread.ts';
import type { Subject } from './subject.ts';
import { type Crowding, crowding, mostAWeek, placeInWeeks } from './weeks.ts';

export interface RollingCase {
  readonly subject: Subject;
  readonly rule: Rule & { readonly every: Rolling };
  readonly input: Omit<ChainInput, 'spread'>;
  readonly concern?: Concern;
}

export interface MadeRolling {
  readonly made: readonly Made[];
  /** Only of an activity whose dates make room for each other. */
  readonly crowded: readonly Crowding[];
}

/** No two schools’ dates of this activity share a week, while that can be. */
const MAKES_ROOM = 'Peer review';

export function madeRolling(activity: string, cases: readonly RollingCase[], trust: Subject): MadeRolling {
  const inputs = withSpread(cases);
  const chains = inputs.map(chainOf);
  const makings = cases.map(({ subject }, index) => ({
    urn: subject.urn ?? '',
    years: subject.years,
    chain: chains[index] as Chain,
  }));
  if (activity !== MAKES_ROOM) for (const { chain } of makings) runAlone(chain);
  else {
    const standing = chains.flatMap(({ stands }) => stands.map(({ due }) => due));
    const wished = inputs.map(chainOf).flatMap((chain) => runAlone(chain).map(({ due }) => due));
    const after = cases[0]?.input.today ?? trust.start;
    const ahead = [...standing, ...wished];
    placeInWeeks(makings, mostAWeek(crowding(trust.years, ahead, later(after, trust.start))), standing);
  }
  const made = cases.flatMap((each, index) => madeOf(each, chains[index] as Chain));
  return {
    made,
    crowded:
      activity === MAKES_ROOM
        ? crowding(
            trust.years,
            made.map(({ due }) => due),
            trust.start,
          )
        : [],
  };
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** Spread among those that come round as often. */
function withSpread(cases: readonly RollingCase[]): readonly ChainInput[] {
  const plain = cases.map(({ subject, input, concern }) => ({
    urn: `${subject.urn ?? ''} ${concern?.ref ?? ''}`,
    input: { ...input, spread: () => undefined },
  }));
  const often = [...new Set(plain.map(({ input }) => input.every))];
  const places = new Map(often.flatMap((every) => [...spreadOver(plain.filter(({ input }) => input.every === every))]));
  return plain.map(({ urn, input }) => ({ ...input, spread: () => places.get(urn) }));
}

function runAlone(chain: Chain): Chain['dated'] {
  for (let wish = chain.next(); wish; wish = chain.next()) chain.take({ due: wish.nominal, slot: wish.slot });
  return chain.dated;
}

/** Rows keep their names. A row to come takes the next date of its year; the year's next number is for a date more. */
function madeOf({ subject, rule, concern }: RollingCase, { stands, moves, dated }: Chain): readonly Made[] {
  const common = { subject, rule, ...(concern && { concern }) };
  const kept = stands.map((row) => ({
    ...common,
    id: row.task.task,
    due: row.due,
    period: row.period ?? yearOfTask(row.due),
  }));
  const used = new Set(kept.map(({ id }) => id));
  const free: Row[] = [...moves];
  const placed = dated.map(({ due, slot }): Made => {
    const prefix = idOf(subject, rule, concern ? concern.ref : yearOfTask(due));
    const at = free.findIndex(({ task }) => withoutNumber(task.task) === prefix);
    const [row] = at < 0 ? [] : free.splice(at, 1);
    const id = row?.task.task ?? nextId(prefix, used);
    used.add(id);
    return { ...common, id, due, period: slot.period };
  });
  return [...kept, ...placed];
}

function nextId(prefix: string, used: ReadonlySet<string>): string {
  const numbers = new Set([...used].filter((id) => withoutNumber(id) === prefix).map(numberIn));
  let number = 1;
  while (numbers.has(number)) number += 1;
  return `${prefix}·${number}`;
}
