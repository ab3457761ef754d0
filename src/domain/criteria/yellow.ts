import { above, atLeast, atMost, is } from '../known.ts';
import { all, any } from '../outcome.ts';
import { criterion } from './criterion.ts';

const source = 'Section 3, YELLOW';

export const YELLOW = [
  criterion({
    id: 'Y1',
    title: 'Still good, with concerns that lead to a section 5 inspection within two years',
    source,
    metWhen: 'The latest short inspection since the graded one, still recent, raised concerns',
    needs: ['recentShort'],
    decide: ({ recentShort }) => is(recentShort, 'Concerns'),
    examples: [
      { given: { recentShort: 'Concerns' }, expect: 'met' },
      { given: { recentShort: 'Maintained' }, expect: 'not met' },
      { given: { recentShort: 'None since' }, expect: 'not met' },
      { given: {}, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'Y2',
    title: 'New headteacher, inexperienced senior leadership team, or both',
    source,
    metWhen:
      'The headteacher has completed fewer than four whole terms in post, or senior leadership is judged inexperienced',
    needs: ['newHeadteacher', 'inexperiencedLeadership'],
    metOnPart: true,
    decide: ({ newHeadteacher, inexperiencedLeadership }) => any(newHeadteacher, inexperiencedLeadership),
    examples: [
      { given: { newHeadteacher: 'met', inexperiencedLeadership: 'not met' }, expect: 'met' },
      { given: { inexperiencedLeadership: 'met' }, expect: 'met' },
      { given: { newHeadteacher: 'not met', inexperiencedLeadership: 'not met' }, expect: 'not met' },
      { given: { inexperiencedLeadership: 'not met' }, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'Y3',
    title: 'Requires improvement, but improving rapidly or good for leadership and management',
    source,
    metWhen: 'Judged requires improvement, and rapid improvement or good leadership and management',
    needs: ['standing', 'rapidImprovement', 'goodLeadership'],
    metOnPart: true,
    decide: ({ standing, rapidImprovement, goodLeadership }) =>
      all(is(standing, 'requires improvement'), any(rapidImprovement, goodLeadership)),
    examples: [
      { given: { standing: 'requires improvement', rapidImprovement: 'met' }, expect: 'met' },
      {
        given: { standing: 'requires improvement', rapidImprovement: 'not met', goodLeadership: 'met' },
        expect: 'met',
      },
      {
        given: { standing: 'requires improvement', rapidImprovement: 'not met', goodLeadership: 'not met' },
        expect: 'not met',
      },
      { given: { standing: 'good' }, expect: 'not met' },
      { given: { standing: 'requires improvement', rapidImprovement: 'not met' }, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'Y4',
    title: 'Likely to be judged requires improvement, but improving rapidly',
    source,
    metWhen: 'The likely outcome is requires improvement, and rapid improvement',
    needs: ['likelyOutcome', 'rapidImprovement'],
    decide: ({ likelyOutcome, rapidImprovement }) => all(is(likelyOutcome, 'Requires improvement'), rapidImprovement),
    examples: [
      { given: { likelyOutcome: 'Requires improvement', rapidImprovement: 'met' }, expect: 'met' },
      { given: { likelyOutcome: 'Requires improvement', rapidImprovement: 'not met' }, expect: 'not met' },
      { given: { likelyOutcome: 'Good' }, expect: 'not met' },
      { given: { likelyOutcome: 'Requires improvement' }, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'Y5',
    title: 'Below or close to floor standards, but improving rapidly',
    source,
    metWhen: 'Below or close to the floor, and rapid improvement',
    needs: ['floor', 'rapidImprovement'],
    decide: ({ floor, rapidImprovement }) => all(is(floor, 'below', 'close'), rapidImprovement),
    examples: [
      { given: { floor: 'below', rapidImprovement: 'met' }, expect: 'met' },
      { given: { floor: 'close', rapidImprovement: 'met' }, expect: 'met' },
      { given: { floor: 'securely above', rapidImprovement: 'met' }, expect: 'not met' },
      { given: { floor: 'close' }, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'Y6',
    title: 'Uncharacteristic dip in outcomes (one year)',
    source,
    metWhen: 'A single fall, and a large one',
    needs: ['falls', 'lastFall'],
    decide: ({ falls, lastFall }, { dip }) => all(is(falls, 1), atLeast(lastFall, dip)),
    examples: [
      { given: { falls: 1, lastFall: 5 }, expect: 'met' },
      { given: { falls: 1, lastFall: 4.9 }, expect: 'not met' },
      { given: { falls: 2, lastFall: 8 }, expect: 'not met' },
      { given: { lastFall: 8 }, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'Y7',
    title: 'Securely above the floor but short of comparable schools',
    source,
    metWhen: 'Securely above the floor, and below comparable schools by the first margin but not by the second',
    needs: ['floor', 'comparableGap'],
    decide: ({ floor, comparableGap }, { gap }) =>
      all(is(floor, 'securely above'), atMost(comparableGap, gap.below), above(comparableGap, gap.significant)),
    examples: [
      { given: { floor: 'securely above', comparableGap: -6 }, expect: 'met' },
      { given: { floor: 'securely above', comparableGap: -5 }, expect: 'met' },
      { given: { floor: 'securely above', comparableGap: -4.9 }, expect: 'not met' },
      { given: { floor: 'securely above', comparableGap: -10 }, expect: 'not met' },
      { given: { floor: 'securely above' }, expect: 'unknown' },
      { given: { floor: 'below' }, expect: 'not met' },
    ],
  }),
] as const;
