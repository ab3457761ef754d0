import type { EvidenceSet } from '../evidence/evidence.ts';
import { between, is } from '../known.ts';
import { all, not, type Outcome } from '../outcome.ts';
import { criterion } from './criterion.ts';
import type { Limits } from './limits.ts';

const source = 'Section 3, GREEN';

export const CLOSE_WITH_PROGRESS = ['floor', 'attainment', 'aboveAverageProgress'] as const;

/** G3, which R7 leaves out. */
export const closeWithProgress = (
  { floor, attainment, aboveAverageProgress }: Pick<EvidenceSet, (typeof CLOSE_WITH_PROGRESS)[number]>,
  { close }: Limits,
): Outcome =>
  all(is(floor, 'close', 'securely above'), between(attainment, close.from, close.to), aboveAverageProgress);

export const GREEN = [
  criterion({
    id: 'G1',
    title: 'Recently judged securely good or outstanding by Ofsted',
    source,
    metWhen:
      'The latest graded inspection is recent and good or outstanding, and no short inspection since raised concerns',
    needs: ['standing', 'standingRecent', 'shortInspection'],
    decide: ({ standing, standingRecent, shortInspection }) =>
      all(is(standing, 'outstanding', 'good'), standingRecent, not(is(shortInspection, 'Concerns'))),
    examples: [
      { given: { standing: 'good', standingRecent: 'met', shortInspection: 'None since' }, expect: 'met' },
      { given: { standing: 'outstanding', standingRecent: 'met', shortInspection: 'Maintained' }, expect: 'met' },
      { given: { standing: 'good', standingRecent: 'met', shortInspection: 'Concerns' }, expect: 'not met' },
      { given: { standing: 'good', standingRecent: 'not met', shortInspection: 'None since' }, expect: 'not met' },
      { given: { standing: 'requires improvement', standingRecent: 'met' }, expect: 'not met' },
      { given: {}, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'G2',
    title: 'Likely to be judged good or outstanding on internal self-evaluation',
    source,
    metWhen: 'The likely outcome is good or outstanding',
    needs: ['likelyOutcome'],
    decide: ({ likelyOutcome }) => is(likelyOutcome, 'Good', 'Outstanding'),
    examples: [
      { given: { likelyOutcome: 'Good' }, expect: 'met' },
      { given: { likelyOutcome: 'Requires improvement' }, expect: 'not met' },
      { given: {}, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'G3',
    title: 'Close to floor standards, with above-average progress',
    source,
    metWhen:
      'Above the KS2 floor, attainment within the margin either side of it, and above-average progress; it does not apply at KS4',
    needs: CLOSE_WITH_PROGRESS,
    decide: closeWithProgress,
    notAtKs4: true,
    examples: [
      { given: { floor: 'close', attainment: 67, aboveAverageProgress: 'met' }, expect: 'met' },
      { given: { floor: 'close', attainment: 60, aboveAverageProgress: 'met' }, expect: 'met' },
      { given: { floor: 'close', attainment: 59.9, aboveAverageProgress: 'met' }, expect: 'not met' },
      { given: { floor: 'securely above', attainment: 70, aboveAverageProgress: 'met' }, expect: 'not met' },
      { given: { floor: 'close', attainment: 67, aboveAverageProgress: 'not met' }, expect: 'not met' },
      { given: { floor: 'below', attainment: 62 }, expect: 'not met' },
      { given: { floor: 'close', attainment: 67 }, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'G4',
    title: 'Remains good in a short inspection, or is heading toward outstanding',
    source,
    metWhen:
      'Good or better, and the latest short inspection since, still recent, says maintained or improved significantly',
    needs: ['standing', 'recentShortOfGraded'],
    decide: ({ standing, recentShortOfGraded }) =>
      all(is(standing, 'outstanding', 'good'), is(recentShortOfGraded, 'Maintained', 'Improved significantly')),
    examples: [
      { given: { standing: 'good', recentShortOfGraded: 'Maintained' }, expect: 'met' },
      { given: { standing: 'good', recentShortOfGraded: 'Not recent' }, expect: 'not met' },
      { given: { standing: 'good', recentShortOfGraded: 'None since' }, expect: 'not met' },
      { given: { standing: 'requires improvement', recentShortOfGraded: 'Maintained' }, expect: 'not met' },
      { given: {}, expect: 'unknown' },
    ],
  }),
] as const;
