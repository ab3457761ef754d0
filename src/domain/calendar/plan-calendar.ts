/** Works out the calendar: every task of the cycle with its date and how it stands, what is no longer asked, and what is wrong. */
import { academicYearOf, sayYear } from '../academic-year.ts';
import { problemsByHand } from './by-hand.ts';
import { type Closing, closingBy } from './closed-by.ts';
import { type CycleRule, isRule, mostFrequent, type Rule } from './cycle.ts';
import { chainRows, type HeldTasks, heldTasks } from './held-tasks.ts';
import type { CalendarInput } from './input.ts';
import { idOf, type Made } from './made.ts';
import { fixedMaker } from './made-fixed.ts';
import { madeOnce } from './made-once.ts';
import { madeRolling, type RollingCase } from './made-rolling.ts';
import { isRolling, type Rolling } from './next-date.ts';
import { type Subject, subjectsOf } from './subject.ts';
import type { CalendarProblem, HeldTask, Task } from './task.ts';
import { tasksOf } from './tasks-of.ts';

export interface PlannedCalendar {
  /** In order of their due dates. */
  readonly tasks: readonly Task[];
  /** Rows that the cycle no longer asks for: a person was told of them, so they stay, and say so. */
  readonly withdrawn: readonly HeldTask[];
  readonly problems: readonly CalendarProblem[];
}

export function planCalendar(input: CalendarInput): PlannedCalendar {
  const { today, from = '9999' } = input;
  const closing = closingBy(input, today);
  const subjects = subjectsOf(input, from);
  const held = heldTasks(input.held);
  const { made, problems } = makeAll(input, subjects, closing, held);
  const { tasks, withdrawn } = tasksOf({ input, subjects, made, held, closing });
  return { tasks, withdrawn, problems: [...problemsByHand(input.held, today), ...problems] };
}

interface MadeAll {
  readonly made: readonly Made[];
  readonly problems: readonly CalendarProblem[];
}

function makeAll(input: CalendarInput, subjects: readonly Subject[], closing: Closing, held: HeldTasks): MadeAll {
  const problems: CalendarProblem[] = input.rules.flatMap(halfFilled);
  const make = fixedMaker(academicYearOf(input.today), input.policyReviewOn);
  const made = [...byActivity(input.rules.filter(isRule))].flatMap(([activity, rules]): readonly Made[] => {
    const found = subjects.flatMap((subject) => applying(subject, rules));
    const rolling = found.flatMap((each) => rollingCases(each, rules, input, closing, held));
    const rolled = madeRolling(activity, rolling, subjects[0] as Subject);
    problems.push(...rolled.crowded.filter(({ reviews, weeks }) => reviews > weeks).map(crowdedYear));
    const others = found.flatMap(({ subject, rule, all }) => {
      if (rolls(rule)) return [];
      const tasks = rule.every === 'Once' ? madeOnce(subject, all) : make(subject, rule);
      return (tasks ?? []).filter(({ due }) => due > subject.start);
    });
    problems.push(...rules.flatMap((rule) => unknownRule(rule, subjects[0] as Subject, make)));
    return [...rolled.made, ...others];
  });
  return { made, problems };
}

interface Applying {
  readonly subject: Subject;
  readonly rule: Rule;
  /** All that apply to it: an event counts by each. */
  readonly all: readonly Rule[];
}

function applying(subject: Subject, rules: readonly Rule[]): readonly Applying[] {
  const isFor = ({ appliesTo }: Rule): boolean =>
    appliesTo === 'Urgent concern' ? subject.cases.length > 0 : subject.groups.has(appliesTo);
  const all = rules.filter(isFor);
  const rule = mostFrequent(all);
  return rule ? [{ subject, rule, all }] : [];
}

const rolls = (rule: Rule): rule is Rule & { readonly every: Rolling } =>
  rule.countedFrom === 'Last due' && isRolling(rule.every);

function rollingCases(
  { subject, rule }: Applying,
  rules: readonly Rule[],
  { today }: CalendarInput,
  closing: Closing,
  held: HeldTasks,
): readonly RollingCase[] {
  if (!rolls(rule)) return [];
  const { urn = '', years, start } = subject;
  const { activity, every } = rule;
  const rows = held.live(subject.urn, activity);
  const common = { years, every, today, start };
  if (rule.appliesTo === 'Urgent concern')
    return subject.cases.map(({ concern, since }) => {
      const own = rows.filter(({ task }) => task.task.startsWith(`${idOf(subject, rule, concern.ref)}·`));
      return {
        subject,
        rule,
        concern,
        input: { ...common, rows: chainRows(own, every, [], today), isNew: false, planned: [], startsFrom: since },
      };
    });
  const since = subject.groups.get(rule.appliesTo);
  const changedOn = since !== undefined && since > start ? since : undefined;
  const days = closing.heldOn(urn, activity);
  const lastHeld = days[days.length - 1];
  return [
    {
      subject,
      rule,
      input: {
        ...common,
        rows: chainRows(rows, every, days, today),
        isNew: !rules.some(({ appliesTo }) => subject.groupsBefore.has(appliesTo)),
        planned: closing.plannedOn(urn, activity),
        ...(changedOn !== undefined && { changedOn }),
        ...(lastHeld !== undefined && { lastHeld }),
      },
    },
  ];
}

function byActivity(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) groups.set(rule.activity, [...(groups.get(rule.activity) ?? []), rule]);
  return groups;
}

const halfFilled = (rule: CycleRule): readonly CalendarProblem[] =>
  isRule(rule) ? [] : [{ kind: 'rule that makes no task', rule, found: 'no Every, or no Counted from' }];

/** How often and counted from what do not go together, whichever school it is for. */
function unknownRule(rule: Rule, trust: Subject, make: ReturnType<typeof fixedMaker>): readonly CalendarProblem[] {
  const isKnown =
    rolls(rule) ||
    (rule.every === 'Once' ? madeOnce({ ...trust, cases: [] }, [rule]) : make(trust, rule)) !== undefined;
  return isKnown
    ? []
    : [{ kind: 'rule that makes no task', rule, found: `${rule.every}, counted from ${rule.countedFrom}` }];
}

const crowdedYear = ({ year, reviews, weeks }: { year: number; reviews: number; weeks: number }): CalendarProblem => ({
  kind: 'more reviews than weeks',
  period: sayYear(year),
  reviews,
  weeks,
});
