import { LINE_CATEGORIES, LINE_STATES } from '../../domain/support-plans/support-line.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { number, wholeNumber } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';
import { schoolName, urn } from './shared-columns.ts';

export const supportPlan = tab({
  name: 'Support plan',
  group: 'Now',
  about:
    'What support each school has, when, on what and by whom. Proposals become arrangements when they are typed in Reviews.',
  key: ['urn', 'support', 'from'],
  columns: () =>
    lockedColumns({
      urn: urn(),
      school: schoolName(),
      category: choice(LINE_CATEGORIES, {
        header: 'Category',
        note: 'The category agreed, which the support goes by. URGENT ACTION stands beside it.',
      }),
      support: text({ header: 'Support', note: 'In the order of Section 5.' }),
      often: text({ header: 'How often', note: 'By Cycle, which the calendar goes by.' }),
      nextDue: date({ header: 'Next due', note: 'The earliest open task in Calendar.' }),
      planned: date({ header: 'Planned', note: 'The day typed in Reviews.' }),
      state: choice(LINE_STATES, {
        header: 'State',
        note: 'Proposed: by the program. Arranged: a day, a lead and a whole team are in Reviews.',
      }),
      focus: text({ header: 'Focus', note: 'What it looks at. By Reviews, else by Support offer.' }),
      focusAgreedBy: text({ header: 'Focus agreed by', note: 'Who agrees it, or what is added to it.' }),
      days: number({ header: 'Days', note: 'By Reviews, else proposed from category, roll and time since Ofsted.' }),
      teamSize: wholeNumber({ header: 'Team size', note: 'The lead included.' }),
      lead: text({ header: 'Lead', note: 'A person, or the role that Cycle names.' }),
      team: text({ header: 'Team', note: 'Without the lead.' }),
      conflicts: text({
        header: 'Conflicts of interest',
        note: 'What the workbook knows that speaks against the people named. It is yours to weigh.',
      }),
      toSettle: text({ header: 'To settle', note: 'What is late, or lacking.' }),
      because: text({ header: 'Because', note: 'Why it is so: the size of a review, the reason for a plan.' }),
      from: text({ header: 'From', note: 'The policy’s section, and the tab that says so.' }),
    }),
});
export type SupportPlanRow = Row<typeof supportPlan>;
