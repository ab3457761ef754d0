/** Random records of one school in the tabs that are not results. */
import fc from 'fast-check';
import type { Tabs } from '../../support/decide.ts';
import type { Cells } from '../../support/rows.ts';
import { mostly, rarely } from './results.ts';

type Days = fc.Arbitrary<string>;

const LIKELY = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];
const YES_NO_KINDS = [
  'Rapid improvement',
  'Inexperienced senior leadership',
  'Vulnerability',
  'Early signs of improvement',
  'Not responding to support',
  'Significant improvement needed',
  'Limited capacity',
  'Warning letter',
];
const CARD = ['Strong standard', 'Expected standard', 'Needs attention', 'Urgent improvement'];
const CARD_AREAS = [
  'Inclusion',
  'Curriculum and teaching',
  'Achievement',
  'Attendance and behaviour',
  'Personal development and well-being',
  'Leadership and governance',
];

const grade = mostly(fc.constantFrom(1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4));
const cardGrade = mostly(fc.constantFrom(...CARD, ...Array<string>(10).fill('Expected standard')));

const safeguarding = fc.constantFrom(...Array<string>(9).fill('Met'), 'Not met', null);

/** Rows told apart by a number of their own. */
const several = (most: number, row: fc.Arbitrary<Cells>): fc.Arbitrary<readonly Cells[]> =>
  fc.array(row, { maxLength: most });
const withRefs = (urn: string, letter: string, rows: readonly Cells[]): readonly Cells[] =>
  rows.map((cells, index) => ({ Ref: `${letter}-${urn}-${index + 1}`, URN: urn, ...cells }));
const oncePer = (headers: readonly string[], rows: readonly Cells[]): readonly Cells[] =>
  rows.filter((row, index) => rows.findIndex((other) => headers.every((each) => other[each] === row[each])) === index);

const inspection = (days: Days): fc.Arbitrary<Cells> =>
  fc.oneof(
    fc.record({
      Date: days,
      Kind: fc.constant('Graded'),
      Overall: grade,
      Leadership: grade,
      Safeguarding: safeguarding,
      'Category of concern': rarely(fc.constantFrom('None', 'None', 'Serious weaknesses', 'Special measures')),
    }),
    fc.record({
      Date: days,
      Kind: fc.constantFrom('Short', 'Ungraded', 'Monitoring'),
      Outcome: mostly(fc.constantFrom('Improved significantly', 'Maintained', 'Concerns')),
    }),
    fc.tuple(days, fc.tuple(...CARD_AREAS.map(() => cardGrade)), safeguarding).map(([on, grades, safe]) => ({
      Date: on,
      Kind: 'Graded',
      Framework: 'Report card',
      Safeguarding: safe,
      ...Object.fromEntries(CARD_AREAS.map((area, index) => [area, grades[index] ?? null])),
    })),
  );

const judgement = (days: Days): fc.Arbitrary<Cells> =>
  fc
    .tuple(
      fc.oneof(
        fc.constantFrom(...LIKELY).map((word) => ['Likely outcome', word] as const),
        fc.tuple(fc.constantFrom(...YES_NO_KINDS), fc.constantFrom('Yes', 'Yes', 'No')),
      ),
      days,
      rarely(days),
      rarely(days),
    )
    .map(([[Kind, Value], made, expires, closed]) => ({
      Kind,
      Value,
      'Made on': made,
      Expires: expires,
      'Closed on': closed,
    }));

const concern = (days: Days): fc.Arbitrary<Cells> =>
  fc.record({
    Kind: fc.constantFrom(
      'Financial',
      'Safeguarding',
      'Discipline and behaviour',
      'Leadership and management',
      'Complaint',
      'Complaint',
      'Headteacher absence',
      'Deputy absence',
    ),
    'Raised on': days,
    'Closed on': rarely(days),
  });

const planReviews = (urn: string, days: Days): fc.Arbitrary<Tabs> =>
  fc
    .tuple(
      fc.subarray(['1', '2', '3']),
      fc.array(days, { maxLength: 3 }),
      fc.array(fc.constantFrom('Green', 'Red', 'Amber'), { minLength: 9, maxLength: 9 }),
    )
    .map(([actions, on, rags]) => ({
      Actions: actions.map((action) => ({ Ref: `P-${urn}-${action}`, URN: urn, Plan: 'RRCP', Action: 'Teach' })),
      'Plan reviews': actions.flatMap((action, row) =>
        [...new Set(on)].map((day, column) => ({
          Action: `P-${urn}-${action}`,
          'Reviewed on': day,
          RAG: rags[row * 3 + column] ?? 'Green',
        })),
      ),
    }));

/** The school's rows in every tab but Schools and Data captures. */
export const records = (urn: string, days: Days): fc.Arbitrary<Tabs> =>
  fc
    .record({
      inspections: several(3, inspection(days)),
      judgements: several(5, judgement(days)),
      concerns: fc.oneof(fc.constant([]), several(3, concern(days))),
      selfEvaluations: several(2, fc.record({ Submitted: days, 'Likely outcome': mostly(fc.constantFrom(...LIKELY)) })),
      heads: several(2, fc.record({ From: mostly(days), To: rarely(days) })),
      closures: rarely(fc.record({ Date: days, Kind: fc.constantFrom('Closure', 'INSET') })),
      agreed: several(2, fc.record({ On: days, Agreed: fc.constantFrom('GREEN', 'YELLOW', 'AMBER', 'RED') })),
      plan: planReviews(urn, days),
    })
    .map(({ inspections, judgements, concerns, selfEvaluations, heads, closures, agreed, plan }) => ({
      ...plan,
      Inspections: oncePer(['Date', 'Kind'], inspections).map((cells) => ({ URN: urn, ...cells })),
      Judgements: withRefs(urn, 'J', judgements),
      Concerns: withRefs(urn, 'C', concerns),
      'Self-evaluation': oncePer(['Submitted'], selfEvaluations).map((cells, index) => ({
        URN: urn,
        'Academic year': '2018/19',
        Term: index === 0 ? 'Autumn' : 'Summer',
        ...cells,
      })),
      People: heads.map((cells, index) => ({
        Email: `head${index}.${urn}@example.org`,
        Role: 'Headteacher',
        URN: urn,
        ...cells,
      })),
      'Term dates': closures === null ? [] : [{ URN: urn, To: null, Name: 'Flood', ...closures }],
      'Category history': oncePer(['On'], agreed).map((cells) => ({ URN: urn, ...cells })),
    }));
