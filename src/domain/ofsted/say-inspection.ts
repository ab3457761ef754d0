import { sayDay } from '../day.ts';
import { sayCount } from '../number.ts';
import { CARD_GRADES, type CardGrade, type Grade, type Inspection } from '../records.ts';
import { AREAS, frameworkOf, type GradedArea, type Standing, stepOf } from './frameworks.ts';

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
  return [...grades, ...saySafeguarding(inspection), ...sayConcern(inspection)].join(', ') || 'no grades recorded';
}

const saySafeguarding = ({ safeguarding }: Inspection): readonly string[] =>
  safeguarding === undefined ? [] : [`safeguarding ${safeguarding.toLowerCase()}`];

const sayConcern = ({ categoryOfConcern }: Inspection): readonly string[] =>
  categoryOfConcern === undefined || categoryOfConcern === 'None' ? [] : [categoryOfConcern.toLowerCase()];

/** A report card grades up to eight areas: the lowest decide, so they are named; above them how many stand where. */
function sayCard(inspection: Inspection): string {
  const { core, other } = AREAS['Report card'];
  const graded = [...core, ...other].filter((area) => stepOf(inspection[area], 'Report card') !== undefined);
  const grades = CARD_GRADES.map((grade) => ({ grade, areas: graded.filter((area) => inspection[area] === grade) }));
  const blank = core.filter((area) => !graded.includes(area));
  const said = [
    ...grades.filter(({ areas }) => areas.length > 0).map(sayAreas),
    ...(blank.length > 0 && graded.length > 0 ? [`no grade for ${blank.map(nameOfArea).join(', ')}`] : []),
  ];
  return (
    [...said.reverse(), ...saySafeguarding(inspection), ...sayConcern(inspection)].join('; ') || 'no grades recorded'
  );
}

interface AreasAt {
  readonly grade: CardGrade;
  readonly areas: readonly GradedArea[];
}

const sayAreas = ({ grade, areas }: AreasAt): string =>
  NAMED.includes(grade)
    ? `${grade.toLowerCase()} in ${areas.map(nameOfArea).join(', ')}`
    : `${grade.toLowerCase()} in ${sayCount(areas.length, 'area')}`;

/** The grades below which a school is not good. */
const NAMED: readonly CardGrade[] = ['Needs attention', 'Urgent improvement'];

const isCard = (inspection: Inspection): boolean => frameworkOf(inspection) === 'Report card';

/** The real grades and the policy's word for them. */
export function sayStanding(inspection: Inspection, words: readonly Standing[], age: string): string {
  const [word] = words;
  const policy =
    words.length !== 1 || word === undefined
      ? 'the policy’s word is not known'
      : word === 'inadequate'
        ? 'inadequate, category not recorded'
        : `in the policy’s word, ${word}`;
  return `Ofsted ${inspection.date ? sayDay(inspection.date) : ''}: ${isCard(inspection) ? sayCard(inspection) : sayGrades(inspection)}; ${policy}${age}`;
}
