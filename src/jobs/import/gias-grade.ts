/** The last inspection as GIAS gives it: one word for overall effectiveness, and a date. */
import type { Day } from '../../domain/day.ts';
import type { CATEGORIES_OF_CONCERN } from '../../domain/records.ts';
import { dayFromText } from '../../workbook/kinds/day-from-text.ts';
import { plain } from '../../workbook/plain.ts';

export interface GiasGrade {
  readonly date: Day;
  readonly overall: 1 | 2 | 3 | 4;
  readonly concern?: (typeof CATEGORIES_OF_CONCERN)[number];
}

interface Graded {
  readonly overall: GiasGrade['overall'];
  readonly concern?: NonNullable<GiasGrade['concern']>;
}

const GRADES: ReadonlyMap<string, Graded> = new Map<string, Graded>([
  ['outstanding', { overall: 1 }],
  ['good', { overall: 2 }],
  ['requires improvement', { overall: 3 }],
  // The same grade, as it was called until 2012.
  ['satisfactory', { overall: 3 }],
  ['inadequate', { overall: 4 }],
  ['serious weaknesses', { overall: 4, concern: 'Serious weaknesses' }],
  ['special measures', { overall: 4, concern: 'Special measures' }],
]);
const NO_GRADE: readonly string[] = [
  '',
  'not judged',
  'not applicable',
  'does not apply',
  'not inspected',
  'insufficient evidence',
];
/** From September 2024 inspections give no grade for overall effectiveness. */
const LAST_GRADED = '2024-08-31';

export interface GradeRead {
  readonly grade?: GiasGrade;
  readonly fault?: { readonly column: string; readonly found: string; readonly expected: string };
}

export function readGrade(rating: string, inspected: string): GradeRead {
  if (NO_GRADE.includes(plain(rating))) return {};
  const graded = GRADES.get(plain(rating));
  if (!graded)
    return {
      fault: { column: 'OfstedRating', found: rating, expected: 'a grade from Outstanding to Special Measures' },
    };
  const date = dayFromText(inspected);
  const fault = {
    column: 'OfstedLastInsp',
    found: inspected || `blank, with ${rating}`,
    expected: 'the date of the inspection',
  };
  if (date === undefined) return { fault };
  if (date > LAST_GRADED)
    return { fault: { ...fault, expected: 'a date until 31 August 2024, when such grades ended' } };
  return { grade: { date, ...graded } };
}
