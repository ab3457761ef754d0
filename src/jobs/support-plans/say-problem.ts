/** What is wrong with the support plans, with its place and what to do. */
import { sayEvery } from '../../domain/support-plans/often.ts';
import type { SupportPlanProblem } from '../../domain/support-plans/support-line.ts';
import type { Problem } from '../../workbook/problem.ts';
import { rowProblem } from '../../workbook/records/row-problem.ts';
import { reviews } from '../../workbook/tabs/reviews.ts';
import { supportOffer } from '../../workbook/tabs/support-offer.ts';

export function sayProblem(problem: SupportPlanProblem): Problem {
  switch (problem.kind) {
    case 'nobody known':
      return rowProblem(reviews, problem.review.source, problem.field, {
        found: problem.found,
        expected: 'an address or a name in People or Talent register',
        toDo: 'Conflicts of interest are not looked for. Correct it; of somebody from outside the trust it may stay',
      });
    case 'offer and cycle differ':
      return rowProblem(supportOffer, problem.offered.source, 'timesAYear', {
        found: `${problem.offered.timesAYear} for ${problem.offered.category}`,
        expected: `what Cycle says of ${problem.activity}: ${sayEvery(problem.every).toLowerCase()}`,
        toDo: 'The calendar and the support plan go by Cycle. Change the one that does not hold',
      });
  }
}
