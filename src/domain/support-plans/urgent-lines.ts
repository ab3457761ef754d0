/** The lines of URGENT ACTION, for a school with an open case: they stand beside its colour and never replace it. */
import type { Task } from '../calendar/task.ts';
import { sayDay } from '../day.ts';
import type { School } from '../records.ts';
import { isOpen } from './conflicts.ts';
import { partsOf } from './named-in.ts';
import type { SchoolPlanning } from './planning.ts';
import type { SupportLine } from './support-line.ts';

const COMMISSIONED = 'Urgent: investigator commissioned';
const REPORT = 'Urgent: report received';

/** The tasks of the calendar that a row of `Support offer` stands for. */
function activitiesOf(support: string): readonly string[] {
  if (/investigat/i.test(support)) return [COMMISSIONED];
  return /report/i.test(support) ? [REPORT] : ['Urgent: action plan agreed', 'Urgent: reviewed'];
}

/** Only what is still asked: an absence is nobody's to investigate. */
export function urgentLines(school: School, planning: SchoolPlanning): readonly SupportLine[] {
  const { offer } = planning.input;
  return offer.flatMap((offered): readonly SupportLine[] => {
    if (offered.category !== 'URGENT ACTION') return [];
    const tasks = activitiesOf(offered.support).flatMap((activity) => planning.open.of(school.urn, activity));
    const task = tasks.reduce<Task | undefined>(
      (first, each) => (first && first.due <= each.due ? first : each),
      undefined,
    );
    if (!task) return [];
    return [
      {
        urn: school.urn,
        school: school.name,
        category: 'URGENT ACTION',
        support: offered.support,
        often: 'As needed',
        nextDue: task.due,
        lead: task.owner,
        ...(task.activity === REPORT ? investigators(school, planning) : { team: [] }),
        toSettle: task.status === 'Overdue' ? [`Overdue since ${sayDay(task.due)}`] : [],
        because: [`Next in Calendar: ${task.activity}`],
        from: `${offered.section ?? ''} (Support offer)`.trim(),
      },
    ];
  });
}

/** Whoever investigates the school's open concerns, with what speaks against them. */
function investigators(
  { urn }: School,
  { input, leaders, judging }: SchoolPlanning,
): Pick<SupportLine, 'team' | 'lead' | 'conflicts'> {
  const { concerns, today } = input;
  const named = concerns
    .filter((concern) => concern.urn === urn && isOpen(concern, today))
    .flatMap(({ investigator }) => partsOf(investigator));
  if (named.length === 0) return { team: [] };
  const people = [...new Set(named)].sort().map((text) => ({ text, leader: leaders.find(text) }));
  const conflicts = people.flatMap(({ text, leader }) => {
    if (!leader) return [`${text}: not looked for`];
    const found = judging.conflictsOf(leader, urn, today).filter(({ kind }) => kind !== 'open case');
    return found.length > 0 ? [`${leader.name} ${found.map(({ say }) => say).join(', ')}`] : [];
  });
  return { lead: people.map(({ text, leader }) => leader?.name ?? text).join(', '), team: [], conflicts };
}
