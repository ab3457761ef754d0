import type { ConcernKind } from '../records.ts';
import { criterion } from './criterion.ts';

const source = 'Section 3, URGENT ACTION';
const open = 'A concern of this kind is open';

export const URGENT = [
  criterion({
    id: 'U1',
    title: 'Serious financial concerns, including financial impropriety',
    source,
    metWhen: open,
    needs: ['financialConcern'],
    decide: ({ financialConcern }) => financialConcern,
    examples: [
      { given: { financialConcern: 'met' }, expect: 'met' },
      { given: { financialConcern: 'not met' }, expect: 'not met' },
    ],
  }),
  criterion({
    id: 'U2',
    title: 'Safeguarding concerns',
    source,
    metWhen: open,
    needs: ['safeguardingConcern'],
    decide: ({ safeguardingConcern }) => safeguardingConcern,
    examples: [
      { given: { safeguardingConcern: 'met' }, expect: 'met' },
      { given: { safeguardingConcern: 'not met' }, expect: 'not met' },
    ],
  }),
  criterion({
    id: 'U3',
    title: 'A breakdown in discipline and behaviour',
    source,
    metWhen: open,
    needs: ['disciplineConcern'],
    decide: ({ disciplineConcern }) => disciplineConcern,
    examples: [
      { given: { disciplineConcern: 'met' }, expect: 'met' },
      { given: { disciplineConcern: 'not met' }, expect: 'not met' },
    ],
  }),
  criterion({
    id: 'U4',
    title: 'Inadequate leadership and management practices',
    source,
    metWhen: open,
    needs: ['leadershipConcern'],
    decide: ({ leadershipConcern }) => leadershipConcern,
    examples: [
      { given: { leadershipConcern: 'met' }, expect: 'met' },
      { given: { leadershipConcern: 'not met' }, expect: 'not met' },
    ],
  }),
  criterion({
    id: 'U5',
    title: 'Number of qualifying complaints from parents or staff',
    source,
    metWhen:
      'As many complaints in the last 12 months as the trust’s threshold; not known while there are some and no threshold is set',
    needs: ['complaints'],
    decide: ({ complaints }) => complaints,
    examples: [
      { given: { complaints: 'met' }, expect: 'met' },
      { given: { complaints: 'not met' }, expect: 'not met' },
      { given: {}, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'U6',
    title: 'Long-term absence of the headteacher or a deputy',
    source,
    metWhen: 'An open absence has lasted 20 school days or more',
    needs: ['longAbsence'],
    decide: ({ longAbsence }) => longAbsence,
    examples: [
      { given: { longAbsence: 'met' }, expect: 'met' },
      { given: { longAbsence: 'not met' }, expect: 'not met' },
    ],
  }),
] as const;

/** Which of them a concern of each kind makes met; a complaint, once there are enough. */
export const URGENT_CRITERION = {
  Financial: 'U1',
  Safeguarding: 'U2',
  'Discipline and behaviour': 'U3',
  'Leadership and management': 'U4',
  Complaint: 'U5',
  'Headteacher absence': 'U6',
  'Deputy absence': 'U6',
} as const satisfies Record<ConcernKind, (typeof URGENT)[number]['id']>;
