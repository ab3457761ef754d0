/** What is wrong with the calendar, with its place and what to do. */
import type { CalendarProblem } from '../../domain/calendar/task.ts';
import { sayDay } from '../../domain/day.ts';
import type { Problem } from '../../workbook/problem.ts';
import { rowProblem } from '../../workbook/records/row-problem.ts';
import { calendar } from '../../workbook/tabs/calendar.ts';
import { cycle } from '../../workbook/tabs/cycle.ts';

export function sayProblem(problem: CalendarProblem): Problem {
  switch (problem.kind) {
    case 'done in the future':
      return rowProblem(calendar, problem.task.source, 'doneOn', {
        found: sayDay(problem.doneOn),
        expected: 'a day that has come',
        toDo: 'It is not used, and the task stays open. Type the day it was done',
      });
    case 'done and not needed':
      return rowProblem(calendar, problem.task.source, 'notNeeded', {
        found: 'filled in, beside Done on',
        expected: 'one of the two',
        toDo: 'The task counts as done. Delete the one that does not hold',
      });
    case 'rule that makes no task':
      return rowProblem(cycle, problem.rule.source, 'countedFrom', {
        found: problem.found,
        expected: 'how often it comes round, and something that can be counted from as often',
        toDo: 'Until then it is not used: it makes no task. Pick Every and Counted from that go together',
      });
    case 'more reviews than weeks':
      return {
        tab: calendar.name,
        row: 0,
        column: '',
        found: `${problem.reviews} peer reviews in ${problem.weeks} school weeks of ${problem.period}`,
        expected: 'no more than one a week',
        do: 'They are spread evenly. The row may stay; to have fewer, change Every in Cycle',
      };
  }
}
