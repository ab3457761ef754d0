import { CATEGORIES_OF_CONCERN, FRAMEWORKS, INSPECTION_KINDS, SHORT_OUTCOMES } from '../../domain/records.ts';
import { required, wanted } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { grade, numberGrade } from '../kinds/grade.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { schoolName, urn } from './shared-columns.ts';

const card = (header: string) =>
  grade({ header, note: 'On a report card one of its words, from Exceptional to Urgent improvement.' });
const judged = (header: string) =>
  numberGrade({ header, note: '1 outstanding, 2 good, 3 requires improvement, 4 inadequate.' });

export const inspections = tab({
  name: 'Inspections',
  group: 'Records',
  about: 'What Ofsted found, in its own grades. The policy’s word is worked out from them and shown beside them.',
  key: ['urn', 'date', 'kind'],
  columns: () => ({
    urn: required(urn('The school’s URN, or its predecessor’s. Its name is understood, too.')),
    school: schoolName(),
    date: wanted(
      date({ header: 'Date', note: 'The first day of the inspection.' }),
      'an inspection without a date is not seen',
    ),
    kind: wanted(
      choice(INSPECTION_KINDS, {
        header: 'Kind',
        note: 'Graded is a full inspection. Monitoring never changes the standing.',
      }),
      'an inspection without a kind decides nothing',
    ),
    framework: choice(FRAMEWORKS, { header: 'Framework', note: 'How Ofsted graded. Blank: by the date.' }),
    overall: judged('Overall'),
    leadership: judged('Leadership'),
    qualityOfEducation: judged('Quality of education'),
    behaviourAndAttitudes: judged('Behaviour and attitudes'),
    personalDevelopment: judged('Personal development'),
    inclusion: card('Inclusion'),
    curriculumAndTeaching: card('Curriculum and teaching'),
    achievement: card('Achievement'),
    attendanceAndBehaviour: card('Attendance and behaviour'),
    personalDevelopmentAndWellBeing: card('Personal development and well-being'),
    leadershipAndGovernance: card('Leadership and governance'),
    earlyYears: card('Early years'),
    sixthForm: card('Sixth form'),
    safeguarding: choice(['Met', 'Not met'], { header: 'Safeguarding', note: 'Met stands for effective, too.' }),
    categoryOfConcern: choice(CATEGORIES_OF_CONCERN, {
      header: 'Category of concern',
      note: 'Filled in, it decides, whatever the grades say. None and blank both mean that none is recorded.',
    }),
    outcome: choice(SHORT_OUTCOMES, { header: 'Outcome', note: 'Of a short or ungraded inspection.' }),
    report: text({ header: 'Report', note: 'A link to the published report.' }),
  }),
});
export type InspectionRow = Row<typeof inspections>;
