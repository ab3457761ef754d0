/** Ofsted's own grades beside the school's own view. */
import { latestGraded } from '../../domain/evidence/inspections.ts';
import { AREAS, frameworkOf, type GradedArea, stepOf } from '../../domain/ofsted/frameworks.ts';
import { nameOfArea } from '../../domain/ofsted/say-inspection.ts';
import type { Grade, Inspection } from '../../domain/records.ts';
import type { SchoolContext } from '../context.ts';
import { capitalised } from '../words.ts';

const NUMBERS = ['outstanding', 'good', 'requires improvement', 'inadequate'] as const;

/** `2, good`; a report card's words as they are. */
export const sayGrade = (grade: Grade): string =>
  typeof grade === 'number' ? `${grade}, ${NUMBERS[grade - 1] ?? ''}` : grade;

export interface AreaGrade {
  readonly area: GradedArea;
  readonly name: string;
  readonly grade: Grade;
}

export const latestInspection = ({ assessment }: SchoolContext) => {
  const given = assessment.cases[0]?.given;
  return given && latestGraded(given);
};

/** Every area that was graded, in the framework's order. */
export function areaGrades(inspection: Inspection): readonly AreaGrade[] {
  const { core, other, beneath } = AREAS[frameworkOf(inspection)];
  return [...core, ...other, ...beneath].flatMap((area) => {
    const grade = inspection[area];
    return grade === undefined ? [] : [{ area, name: capitalised(nameOfArea(area)), grade }];
  });
}

/** Requires improvement or inadequate; needs attention or urgent improvement. */
export const isWeak = (inspection: Inspection, { grade }: AreaGrade): boolean =>
  (stepOf(grade, frameworkOf(inspection)) ?? 0) >= 3;
