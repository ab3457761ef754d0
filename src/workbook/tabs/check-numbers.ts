import { wholeNumber } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';

export const checkNumbersTab = tab({
  name: 'Check these numbers',
  group: 'Policy',
  about:
    'What the rules would have said in past years, beside what Ofsted found later: with the numbers as they are, and as tried in What if.',
  key: ['year', 'numbers'],
  columns: () =>
    lockedColumns({
      year: text({ header: 'Academic year', note: 'Decided on 1 September after it, on what was published by then.' }),
      numbers: text({ header: 'Numbers', note: 'As they are in Settings, or as tried in the tab What if.' }),
      schools: wholeNumber({ header: 'Schools' }),
      green: wholeNumber({ header: 'GREEN' }),
      yellow: wholeNumber({ header: 'YELLOW' }),
      amber: wholeNumber({ header: 'AMBER' }),
      red: wholeNumber({ header: 'RED' }),
      notYetSet: wholeNumber({ header: 'Not yet set' }),
      worse: wholeNumber({
        header: 'Later requires improvement or worse',
        note: 'Schools that Ofsted graded so after that day.',
      }),
      worseWarned: wholeNumber({
        header: 'Of them AMBER or RED',
        note: 'Schools that the rules had warned of. More is better.',
      }),
      better: wholeNumber({ header: 'Later good or better', note: 'Schools that Ofsted graded so after that day.' }),
      betterWarned: wholeNumber({
        header: 'Of those AMBER or RED',
        note: 'Schools that the rules had warned of for nothing. Fewer is better.',
      }),
      tried: text({ header: 'What was tried' }),
    }),
});
export type CheckNumbersRow = Row<typeof checkNumbersTab>;
