import { sayDay } from '../day.ts';
import type { Grade, Inspection } from '../records.ts';
import { AREAS, frameworkOf, type GradedArea, type Standing } from './frameworks.ts';

const AREA_NAMES: Readonly<Partial<Record<GradedArea, string>>> = {
  overall: 'overall effectiveness',
  leadership: 'leadership and management',
  qualityOfEducation: 'quality of education',
  behaviourAndAttitudes: 'behaviour and attitudes',
  personalDevelopment: 'personal development',
  inclusion: 'inclusion',
  curriculumAndTeaching: 'curriculum and teaching',
  achievement: 'achievement',
  attendanceAndBehaviour: 'attendance and behaviour',
  personalDevelopmentAndWellBeing: 'personal development and well-being',
  leadershipAndGovernance: 'leadership and governance',
  earlyYears: 'early years',
  sixthForm: 'sixth form',
};

export const nameOfArea = (area: GradedArea): string => AREA_NAMES[area] ?? area;

const sayGrade = (area: GradedArea, grade: Grade): string =>
  `${nameOfArea(area)} ${typeof grade === 'number' ? grade : grade.toLowerCase()}`;

/** The real grades, in the framework's own words: `overall effectiveness 2`. */
export function sayGrades(inspection: Inspection): string {
  const { core, other, beneath } = AREAS[frameworkOf(inspection)];
  const grades = [...core, ...other, ...beneath].flatMap((area) => {
    const grade = inspection[area];
    return grade === undefined || (beneath.includes(area) && grade !== 4) ? [] : [sayGrade(area, grade)];
  });
  const safeguarding =
    inspection.safeguarding === undefined ? [] : [`safeguarding ${inspection.safeguarding.toLowerCase()}`];
  const { categoryOfConcern } = inspection;
  const concern =
    categoryOfConcern === undefined || categoryOfConcern === 'None' ? [] : [categoryOfConcern.toLowerCase()];
  return [...grades, ...safeguarding, ...concern].join(', ') || 'no grades recorded';
}

/** The real grades and the policy's word for them. */
export function sayStanding(inspection: Inspection, words: readonly Standing[], age: string): string {
  const [word] = words;
  const policy =
    words.length !== 1 || word === undefined
      ? 'the policy’s word is not known'
      : word === 'inadequate'
        ? 'inadequate, category not recorded'
        : `in the policy’s word, ${word}`;
  return `Ofsted ${inspection.date ? sayDay(inspection.date) : ''}: ${sayGrades(inspection)}; ${policy}${age}`;
}
