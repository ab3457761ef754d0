import { RAGS } from '../../domain/records.ts';
import { blankMeans } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { number } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { ref, schoolName, urn } from './shared-columns.ts';

export const PLANS = [
  'Commitment Plan',
  'RRCP',
  'Urgent Action Plan',
  'Peer review',
  'Safeguarding review',
  'Executive Team',
  'Headteacher board',
] as const;
export type PlanKind = (typeof PLANS)[number];

export const actions = tab({
  name: 'Actions',
  group: 'Records',
  about: 'Every action of every plan and meeting. Its reviews are in Plan reviews.',
  key: ['ref'],
  columns: () => ({
    ref: ref('A41'),
    urn: blankMeans('the trust itself', urn('Blank: an action of the trust.')),
    school: schoolName(),
    plan: choice(PLANS, { header: 'Plan', note: 'Where the action was agreed.' }),
    priority: text({ header: 'Priority', note: 'The Ref of the priority it serves.' }),
    action: text({ header: 'Action', note: 'What will be done.' }),
    lead: text({ header: 'Lead', note: 'Who sees it done.' }),
    due: date({ header: 'Due' }),
    cost: number({ header: 'Cost', note: 'In pounds.' }),
    supportWanted: text({ header: 'Support wanted', note: 'What the school asks of the trust for it.' }),
    rag: choice(RAGS, { header: 'RAG', note: 'The latest of Plan reviews.', locked: true }),
    reviewedOn: date({ header: 'Reviewed on', note: 'The day of that review.', locked: true }),
    evidence: text({ header: 'Evidence', note: 'What shows the effect, or a link to it.' }),
  }),
});
export type Action = Row<typeof actions>;
