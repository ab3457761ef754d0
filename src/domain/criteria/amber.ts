import { atMost, between, is } from '../known.ts';
import { all, not } from '../outcome.ts';
import { criterion } from './criterion.ts';

const source = 'Section 3, AMBER';

export const AMBER = [
  criterion({
    id: 'A1',
    title: 'Judged requires improvement, and not improving rapidly',
    source,
    metWhen: 'Judged requires improvement, and known not to be improving rapidly',
    needs: ['standing', 'rapidImprovement'],
    decide: ({ standing, rapidImprovement }) => all(is(standing, 'requires improvement'), not(rapidImprovement)),
    examples: [
      { given: { standing: 'requires improvement', rapidImprovement: 'not met' }, expect: 'met' },
      { given: { standing: 'requires improvement', rapidImprovement: 'met' }, expect: 'not met' },
      { given: { standing: 'requires improvement' }, expect: 'unknown' },
      { given: { standing: 'good' }, expect: 'not met' },
    ],
  }),
  criterion({
    id: 'A2',
    title: 'Likely to be judged requires improvement, and not improving rapidly',
    source,
    metWhen: 'The likely outcome is requires improvement, and known not to be improving rapidly',
    needs: ['likelyOutcome', 'rapidImprovement'],
    decide: ({ likelyOutcome, rapidImprovement }) =>
      all(is(likelyOutcome, 'Requires improvement'), not(rapidImprovement)),
    examples: [
      { given: { likelyOutcome: 'Requires improvement', rapidImprovement: 'not met' }, expect: 'met' },
      { given: { likelyOutcome: 'Requires improvement', rapidImprovement: 'met' }, expect: 'not met' },
      { given: { likelyOutcome: 'Requires improvement' }, expect: 'unknown' },
      { given: { likelyOutcome: 'Inadequate' }, expect: 'not met' },
    ],
  }),
  criterion({
    id: 'A3',
    title: 'Emerging trend of declining performance from good or outstanding',
    source,
    metWhen: 'Good or outstanding, and two successive falls',
    needs: ['standing', 'falls'],
    decide: ({ standing, falls }, { decline }) =>
      all(is(standing, 'outstanding', 'good'), between(falls, decline.amber, decline.red)),
    examples: [
      { given: { standing: 'good', falls: 2 }, expect: 'met' },
      { given: { standing: 'good', falls: 1 }, expect: 'not met' },
      { given: { standing: 'good', falls: 3 }, expect: 'not met' },
      { given: { standing: 'requires improvement', falls: 2 }, expect: 'not met' },
      { given: { standing: 'good' }, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'A4',
    title: 'Significantly below the standards of comparable schools',
    source,
    metWhen: 'Below comparable schools by the second margin or more',
    needs: ['comparableGap'],
    decide: ({ comparableGap }, { gap }) => atMost(comparableGap, gap.significant),
    examples: [
      { given: { comparableGap: -10 }, expect: 'met' },
      { given: { comparableGap: -9.9 }, expect: 'not met' },
      { given: {}, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'A5',
    title: 'Vulnerabilities causing concern, with early signs of improvement',
    source,
    metWhen: 'A vulnerability and early signs of improvement are both judged, and open',
    needs: ['vulnerability', 'earlySigns'],
    decide: ({ vulnerability, earlySigns }) => all(vulnerability, earlySigns),
    examples: [
      { given: { vulnerability: 'met', earlySigns: 'met' }, expect: 'met' },
      { given: { vulnerability: 'met', earlySigns: 'not met' }, expect: 'not met' },
    ],
  }),
  criterion({
    id: 'A6',
    title: 'Coasting on three years’ data',
    source,
    metWhen: 'Coasting in each of the last three published years (historic DfE definition)',
    needs: ['coasting'],
    decide: ({ coasting }) => coasting,
    examples: [
      { given: { coasting: 'met' }, expect: 'met' },
      { given: { coasting: 'not met' }, expect: 'not met' },
      { given: {}, expect: 'unknown' },
    ],
  }),
] as const;
