import { atLeast, is } from '../known.ts';
import { all, not, unsaid } from '../outcome.ts';
import { criterion } from './criterion.ts';
import { CLOSE_WITH_PROGRESS, closeWithProgress } from './green.ts';

const source = 'Section 3, RED';

export const RED = [
  criterion({
    id: 'R1',
    title: 'Judged to require an Ofsted category: special measures or serious weaknesses',
    source,
    metWhen:
      'The latest graded inspection found serious weaknesses, significant improvement required, special measures, or any inadequate grade',
    needs: ['standing'],
    decide: ({ standing }) => is(standing, 'serious weaknesses', 'special measures', 'inadequate'),
    examples: [
      { given: { standing: 'serious weaknesses' }, expect: 'met' },
      { given: { standing: 'special measures' }, expect: 'met' },
      { given: { standing: 'inadequate' }, expect: 'met' },
      { given: { standing: 'requires improvement' }, expect: 'not met' },
      { given: {}, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'R2',
    title: 'Likely to be judged inadequate if inspected',
    source,
    metWhen: 'The likely outcome is inadequate',
    needs: ['likelyOutcome'],
    decide: ({ likelyOutcome }) => is(likelyOutcome, 'Inadequate'),
    examples: [
      { given: { likelyOutcome: 'Inadequate' }, expect: 'met' },
      { given: { likelyOutcome: 'Requires improvement' }, expect: 'not met' },
      { given: {}, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'R3',
    title: 'In receipt of a warning letter from the Regional Schools Commissioner (now Regional Director)',
    source,
    metWhen: 'A warning letter is open in the judgements',
    needs: ['warningLetter'],
    decide: ({ warningLetter }) => warningLetter,
    examples: [
      { given: { warningLetter: 'met' }, expect: 'met' },
      { given: { warningLetter: 'not met' }, expect: 'not met' },
    ],
  }),
  criterion({
    id: 'R4',
    title: 'Failing to respond to Trust support with appropriate urgency',
    source,
    metWhen: 'The judgement is open',
    needs: ['notResponding'],
    decide: ({ notResponding }) => notResponding,
    examples: [
      { given: { notResponding: 'met' }, expect: 'met' },
      { given: { notResponding: 'not met' }, expect: 'not met' },
    ],
  }),
  criterion({
    id: 'R5',
    title: 'Requiring significant improvement, with limited capacity to improve',
    source,
    metWhen: 'Both judgements are open',
    needs: ['improvementNeeded', 'limitedCapacity'],
    decide: ({ improvementNeeded, limitedCapacity }) => all(improvementNeeded, limitedCapacity),
    examples: [
      { given: { improvementNeeded: 'met', limitedCapacity: 'met' }, expect: 'met' },
      { given: { improvementNeeded: 'met', limitedCapacity: 'not met' }, expect: 'not met' },
    ],
  }),
  criterion({
    id: 'R6',
    title: 'Consistently below national floor standards',
    source,
    metWhen:
      'Below the floor in at least two of the last three decided years, the latest among them (historic DfE definition)',
    needs: ['consistentlyBelow'],
    decide: ({ consistentlyBelow }) => consistentlyBelow,
    examples: [
      { given: { consistentlyBelow: 'met' }, expect: 'met' },
      { given: { consistentlyBelow: 'not met' }, expect: 'not met' },
      { given: {}, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'R7',
    title: 'Close to or below floor standards, and not improving rapidly',
    source,
    metWhen: 'Below or close to the floor, known not to be improving rapidly, and not meeting G3',
    needs: [...CLOSE_WITH_PROGRESS, 'rapidImprovement'],
    metOnPart: true,
    decide: (evidence, limits) =>
      all(
        is(evidence.floor, 'below', 'close'),
        not(evidence.rapidImprovement),
        unsaid(not(closeWithProgress(evidence, limits))),
      ),
    examples: [
      { given: { floor: 'below', attainment: 58, rapidImprovement: 'not met' }, expect: 'met' },
      {
        given: { floor: 'close', attainment: 67, aboveAverageProgress: 'met', rapidImprovement: 'not met' },
        expect: 'not met',
      },
      {
        given: { floor: 'close', attainment: 67, aboveAverageProgress: 'not met', rapidImprovement: 'not met' },
        expect: 'met',
      },
      { given: { floor: 'below', attainment: 58, rapidImprovement: 'met' }, expect: 'not met' },
      { given: { floor: 'securely above' }, expect: 'not met' },
      { given: { floor: 'below' }, expect: 'unknown' },
    ],
  }),
  criterion({
    id: 'R8',
    title: 'Year on year decline in performance (three years)',
    source,
    metWhen: 'Three successive falls or more',
    needs: ['falls'],
    decide: ({ falls }, { decline }) => atLeast(falls, decline.red),
    examples: [
      { given: { falls: 3 }, expect: 'met' },
      { given: { falls: 2 }, expect: 'not met' },
      { given: {}, expect: 'unknown' },
    ],
  }),
] as const;
