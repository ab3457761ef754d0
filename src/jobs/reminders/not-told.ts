/** Who ought to have been told and could not be: in a sentence, and as a problem. */
import type { Problem } from '../../workbook/problem.ts';
import type { SchoolNames } from '../../workbook/school-names.ts';
import { cycle } from '../../workbook/tabs/cycle.ts';
import { people } from '../../workbook/tabs/people.ts';
import type { NotTold } from './hearers.ts';

/** Whoever has asked for no mail is left out on purpose. */
export const isMissed = ({ why }: NotTold): boolean => why !== 'asked not to';

/** One for each whom nobody could be told in the place of, with all that they were not told. */
export function together(all: readonly NotTold[]): readonly NotTold[] {
  const known = new Map<string, NotTold>();
  for (const each of all) {
    const key = [each.says, each.urn, each.why].join('\n');
    const before = known.get(key);
    known.set(key, before ? { ...before, tasks: [...new Set([...before.tasks, ...each.tasks])] } : each);
  }
  return [...known.values()];
}

export const sayNotTold = (missed: NotTold, names: SchoolNames): string => {
  const { found, toDo } = wordsOf(missed, names);
  return `Not sent: ${found}. ${toDo}.`;
};

export function notToldProblem(missed: NotTold, names: SchoolNames): Problem {
  const { found, toDo } = wordsOf(missed, names);
  const inCycle = missed.why === 'no role';
  return {
    tab: inCycle ? cycle.name : people.name,
    row: 0,
    column: inCycle ? cycle.columns.owner.header : people.columns.email.header,
    found,
    expected: `somebody to tell of ${missed.tasks.length} ${missed.tasks.length === 1 ? 'task' : 'tasks'}`,
    do: `They are not told. ${toDo}`,
  };
}

function wordsOf({ says, urn, why }: NotTold, names: SchoolNames): { readonly found: string; readonly toDo: string } {
  const who = urn === undefined ? says : `${says} of ${names.nameOf(urn) ?? `the school ${urn}`}`;
  switch (why) {
    case 'no address':
      return { found: `no address for ${who}`, toDo: 'Add one in People' };
    case 'unreadable':
      return { found: `the row of ${who} cannot be read`, toDo: 'Correct it in People' };
    case 'no role':
      return { found: `${who} is no role of People`, toDo: 'Name a role of People in Cycle' };
    default:
      return { found: `nobody is ${who}`, toDo: 'Add a row in People' };
  }
}
