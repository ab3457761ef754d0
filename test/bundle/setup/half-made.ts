/** A workbook that people began by hand: columns in their own order, columns and tabs of their own, their own looks and rules. */

import type { LocalWorkbook } from '../../../src/local/workbook/local-workbook.ts';
import { style } from '../../../src/local/workbook/style.ts';
import { workbookFrom } from '../../../src/local/workbook/workbook-from.ts';

export const OWN_RULE = {
  areas: [{ row: 1, column: 0, rows: 50, columns: 1 }],
  criteria: 'TEXT_EQUAL_TO',
  values: ['watch'],
  background: '#00ff00',
};

export function halfMade(): LocalWorkbook {
  const workbook = workbookFrom({
    'My sums': [
      ['what', 'how many'],
      ['pupils', 412],
    ],
    Schools: [
      ['Notes', 'School', 'Colour of jumper', 'urn '],
      ['watch', 'Oak School', 'green', 100001],
      ['', 'Elm School', 'red', 100002],
    ],
    Judgements: [
      ['URN', 'Kind', 'Ref'],
      [100002, 'Vulnerability', 'J2'],
      [100001, 'Vulnerability', 'J1'],
    ],
    Settings: [['Value', 'mine', 'Setting']],
    Categories: [
      ['URN', 'School', 'Indicated', 'Agreed'],
      [100001, 'Oak School', 'GREEN', 'AMBER'],
    ],
  });
  const schools = workbook.sheet('Schools');
  if (!schools) throw new Error('no Schools');
  for (let row = 0; row < 3; row++) schools.styles.set(row, 0, style({ background: '#123456', italic: true }));
  schools.notes.set(0, 2, 'Ask the office');
  schools.line('column', 2).size = 333;
  schools.conditionalFormats = [OWN_RULE];
  schools.protections = [
    {
      area: { row: 0, column: 2, rows: 3, columns: 1 },
      description: 'Mine',
      warningOnly: false,
      editors: [],
      unprotected: [],
    },
  ];
  return workbook;
}
