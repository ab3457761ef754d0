import { expect, test } from '@jest/globals';
import { aFigure, planned } from '../daily/planned.ts';

const offered = (more: object = {}) => ({
  Ref: 'R1',
  URN: 1,
  School: 'Oak School',
  Document: '1·Commitment Plan·2026/27·1',
  Tab: 'Actions',
  Row: 'A1',
  Column: 'Due',
  Was: '',
  Says: '1 Dec 2026',
  ...more,
});
const lines = (tabs: object) => planned(tabs as never).answer.start.filter(({ part }) => part === 'Needs attention');
const returnsLine = (tabs: object) => lines(tabs).find(({ item }) => item === 'Returns to look at');

test('Start says how many entries wait in Returns, and of which schools', () => {
  const elm = { Ref: 'R3', URN: 2, School: 'Elm School', Document: '2·RRCP·2026/27·1' };
  expect(returnsLine({ Returns: [offered(), offered({ Ref: 'R2', Column: 'Lead' }), offered(elm)] })).toMatchObject({
    state: 'To do',
    says: '3 entries of 2 schools: Oak School (2), Elm School (1)',
    where: 'Returns',
  });
});
test.each([
  ['accepted', { Accept: 'Yes' }],
  ['refused', { Accept: 'No' }],
  ['withdrawn', { Answer: 'Withdrawn: the document no longer says it.' }],
])('what is %s waits no more', (_what, more) => expect(returnsLine({ Returns: [offered(more)] })).toBeUndefined());

test('Start names a document of which something could not be read', () => {
  const document = {
    Key: '1·Commitment Plan·2026/27·1',
    URN: 1,
    School: 'Oak School',
    Kind: 'Commitment Plan',
    Status: 'Edited',
    'Not read': 'Not read: Row A1, column Due: “soon”. Write the day.\nNot read: something else',
  };
  expect(lines({ Documents: [document] })).toContainEqual(
    expect.objectContaining({
      item: 'Not read: Commitment Plan, Oak School',
      state: 'To know',
      says: 'Row A1, column Due: “soon”. Write the day.',
    }),
  );
});

test('a school that has said that it has nothing to return is not asked again', () => {
  const figures = [1, 2].map((urn) =>
    aFigure(urn, 5, { Measure: 'ABSENCE', 'Academic year': '2025/26', Capture: 'Spring 2', Status: 'School' }),
  );
  const said = (period: string) => [
    { Key: `1·Capture return·${period}·1`, URN: 1, Kind: 'Capture return', Period: period, 'Nil return': 'Yes' },
  ];
  const out = (documents: object[]) =>
    lines({ 'Data captures': figures, Documents: documents }).find(({ item }) =>
      item.startsWith('Captures not returned'),
    );
  const window = out([])?.item.replace('Captures not returned: ', '') ?? '';
  const [, half = '', year = ''] = /^(\S+ \d) (\S+)$/.exec(window) ?? [];
  expect(out([])?.says).toContain('Oak School');
  expect(out(said(`${year} ${half}`))?.says).not.toContain('Oak School');
  expect(out(said(`${year} ${half}`))?.says).toContain('Elm School');
  expect(out(said('2024/25 Autumn 1'))?.says).toContain('Oak School');
});
