import { expect, test } from '@jest/globals';
import { fillSchoolNames } from '../../../src/jobs/school-names/fill-school-names.ts';
import { type Lines, snapshot } from '../../workbook/sheets.ts';

const Schools = [
  { URN: 1, School: 'Oak School', 'Predecessor URN': '9' },
  { URN: 2, School: 'Elm School' },
];
const filled = (tabs: Lines): readonly string[] =>
  fillSchoolNames(snapshot({ Schools, ...tabs })).map(({ tab }) => tab);

test('a tab whose names are there is left alone', () => {
  expect(filled({ Judgements: [{ Ref: 'J1', URN: 1, School: 'Oak School' }] })).toEqual([]);
});
test('a tab with a name missing, or another’s, is filled', () => {
  expect(filled({ Judgements: [{ Ref: 'J1', URN: 1, School: '' }] })).toEqual(['Judgements']);
  expect(filled({ Judgements: [{ Ref: 'J1', URN: 1, School: 'Elm School' }] })).toEqual(['Judgements']);
});
test('a tab without the column School gets it', () => {
  expect(filled({ Inspections: [{ URN: 1, Date: '2026-01-01', Kind: 'Graded' }] })).toEqual(['Inspections']);
});
test('a blank URN, or one that is no school of the trust, is left alone', () => {
  expect(filled({ People: [{ Email: 'a@example.org', URN: '', School: '' }] })).toEqual([]);
  expect(filled({ People: [{ Email: 'a@example.org', URN: 7, School: 'Another trust’s' }] })).toEqual([]);
});
test('a predecessor’s row shows the name of the school that it became', () => {
  const [change] = fillSchoolNames(snapshot({ Schools, 'Data captures': [{ URN: 9, School: '' }] }));
  expect(change?.values).toMatchObject({ 1: 'Oak School', 9: 'Oak School' });
});
test('a tab that is not there is not made', () => expect(filled({})).toEqual([]));
