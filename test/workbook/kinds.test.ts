import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../src/workbook/cell.ts';
import type { Column } from '../../src/workbook/column.ts';
import { academicYear } from '../../src/workbook/kinds/academic-year.ts';
import { choice } from '../../src/workbook/kinds/choice.ts';
import { code } from '../../src/workbook/kinds/code.ts';
import { date } from '../../src/workbook/kinds/date.ts';
import { email } from '../../src/workbook/kinds/email.ts';
import { figure } from '../../src/workbook/kinds/figure.ts';
import { grade, numberGrade } from '../../src/workbook/kinds/grade.ts';
import { number, wholeNumber } from '../../src/workbook/kinds/number.ts';
import { text } from '../../src/workbook/kinds/text.ts';
import { school, urn, urns } from '../../src/workbook/kinds/urn.ts';
import { yesNo } from '../../src/workbook/kinds/yes-no.ts';
import { schoolNames } from '../../src/workbook/school-names.ts';

const HEADER = { header: 'Any' };
type Lines = readonly (readonly [cell: Cell, value: unknown])[];
const UNREADABLE = undefined;

function reads(name: string, column: Column, lines: Lines, reading = {}): void {
  describe(name, () => {
    test.each(lines)('%j is %j', (cell, value) => expect(column.reader(reading)(cell, 1)).toEqual(value));
  });
}

reads('an email address', email(HEADER), [
  [' a.jones@example.org ', 'a.jones@example.org'],
  ["o'neil+sheet@mail.example.co.uk", "o'neil+sheet@mail.example.co.uk"],
  ['A Jones <a.jones@example.org>', UNREADABLE],
  ['a@example.org, b@example.org', UNREADABLE],
  ['a.jones@example', UNREADABLE],
  ['A Jones', UNREADABLE],
  ['#N/A', UNREADABLE],
  [12, UNREADABLE],
]);

reads('a number', number(HEADER), [
  [62, 62],
  [' 62.0 ', 62],
  ['−0.3', -0.3],
  ['-0.3', -0.3],
  ['+1.4', 1.4],
  ['1,584', 1584],
  ['£1,250.50', 1250.5],
  ['.5', 0.5],
  ['1,58', UNREADABLE],
  ['65%', UNREADABLE],
  ['62 points', UNREADABLE],
  ['1e3', UNREADABLE],
  ['−', UNREADABLE],
  [true, UNREADABLE],
  [Number.NaN, UNREADABLE],
  ['#N/A', UNREADABLE],
]);

reads('a whole number', wholeNumber(HEADER), [
  [30, 30],
  ['1,584', 1584],
  [0, 0],
  [-1, UNREADABLE],
  [1.5, UNREADABLE],
  ['<5', UNREADABLE],
]);

reads('a figure', figure(HEADER), [
  ['65%', 65],
  [' 65.4 % ', 65.4],
  [0.65, 0.65],
  ['0.65', 0.65],
  ['SUPP', UNREADABLE],
]);
reads(
  'a figure in a cell that shows a percentage',
  figure(HEADER),
  [
    [0.65, 65],
    [0.07, 7],
    [1, 100],
    [0.123, 12.3],
    ['65', 65],
  ],
  {
    isPercent: () => true,
  },
);

reads('a date', date(HEADER), [
  ['2026-10-05', '2026-10-05'],
  ['2026-10-05T07:30:00', '2026-10-05'],
  ['2026-10-05T07:30:00.000Z', '2026-10-05'],
  ['2026-10-05 07:30', '2026-10-05'],
  ['5/10/2026', '2026-10-05'],
  ['05-10-2026', '2026-10-05'],
  ['5.10.2026', '2026-10-05'],
  ['5 October 2026', '2026-10-05'],
  ['5 Oct 2026', '2026-10-05'],
  ['5th  october 2026', '2026-10-05'],
  ['5-Sept-2026', '2026-09-05'],
  ['31/2/2026', UNREADABLE],
  ['13/13/2026', UNREADABLE],
  ['5/10-2026', UNREADABLE],
  ['5/10/26', UNREADABLE],
  ['5 Octopus 2026', UNREADABLE],
  ['October 2026', UNREADABLE],
  ['2026', UNREADABLE],
  [46300, UNREADABLE],
  [true, UNREADABLE],
]);

reads('an academic year', academicYear(HEADER), [
  ['2025/26', 2025],
  [' 2025-26 ', 2025],
  ['2025/2026', 2025],
  ['1999/00', 1999],
  [202526, 2025],
  ['2011-12-01', 2011],
  ['2025/27', UNREADABLE],
  [2025, UNREADABLE],
  ['2025', UNREADABLE],
  ['2025-10-05', UNREADABLE],
]);

reads('a choice', choice(['Not met', 'Met'], HEADER), [
  ['Met', 'Met'],
  [' not  MET ', 'Not met'],
  ['Nearly', UNREADABLE],
  [1, UNREADABLE],
]);
reads('a choice with Yes on the list', choice(['Yes', 'No', 'Good'], HEADER), [
  [true, 'Yes'],
  [false, 'No'],
  ['yes ', 'Yes'],
]);
reads('yes or no', yesNo(HEADER), [
  ['Yes', true],
  [' no', false],
  [true, true],
  [false, false],
  ['Y', true],
  ['perhaps', UNREADABLE],
]);

reads('text', text(HEADER), [
  ['  Ash  School ', 'Ash  School'],
  [12, '12'],
  [true, 'TRUE'],
  ['#REF!', UNREADABLE],
  [' #n/a', UNREADABLE],
  ['#1 priority', '#1 priority'],
]);
reads('a measure', code(HEADER), [
  [' rwm_exp', 'RWM_EXP'],
  ['#ERROR!', UNREADABLE],
]);

reads('a grade from 1 to 4', numberGrade(HEADER), [
  [2, 2],
  ['3', 3],
  ['Requires improvement', 3],
  [5, UNREADABLE],
  ['Expected standard', UNREADABLE],
]);
reads('a grade of a report card', grade(HEADER), [
  ['expected standard ', 'Expected standard'],
  [1, 1],
  ['Fine', UNREADABLE],
]);

reads('a URN', urn(HEADER), [
  [145779, '145779'],
  [' 145779 ', '145779'],
  ['145779.0', '145779'],
]);
reads('several URNs', urns(HEADER), [
  [145779, ['145779']],
  ['145779, 145780', ['145779', '145780']],
  ['145779;145780,', ['145779', '145780']],
  ['145779, 145779', ['145779']],
  [145779145780, UNREADABLE],
  ['145779 and 145780', UNREADABLE],
  [',', UNREADABLE],
]);

const schools = schoolNames([
  { urn: '145779', name: 'Heather First School', predecessors: ['122345'] },
  { urn: '145780', name: 'St Mary’s', predecessors: [] },
  { urn: '1', name: 'Twin', predecessors: [] },
  { urn: '2', name: 'Twin', predecessors: [] },
]);
reads(
  'a link to Schools',
  school(HEADER),
  [
    [145779, '145779'],
    ['145779', '145779'],
    ['122345', '122345'],
    ['heather  first school ', '145779'],
    ["St Mary's", '145780'],
    ['Twin', UNREADABLE],
    ['999999', UNREADABLE],
    ['Elsewhere', UNREADABLE],
  ],
  { schools },
);
reads('a link where Schools was not read', school(HEADER), [['999999', '999999']]);
