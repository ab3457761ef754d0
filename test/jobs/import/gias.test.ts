import { describe, expect, test } from '@jest/globals';
import { file, GIAS, runImport, TRUST, Y2017, Y2018, Y2019 } from './support.ts';

const HEADERS = [
  'URN',
  'LA (code)',
  'EstablishmentNumber',
  'EstablishmentName',
  'TypeOfEstablishment (name)',
  'EstablishmentStatus (name)',
  'OpenDate',
  'PhaseOfEducation (name)',
  'StatutoryHighAge',
  'NumberOfPupils',
  'Trusts (name)',
  'OfstedLastInsp',
  'OfstedRating (name)',
  'Linked establishments',
];
const PLAIN: Readonly<Record<string, string | number>> = {
  URN: 100001,
  'LA (code)': 936,
  EstablishmentNumber: 2001,
  EstablishmentName: 'Ash School',
  'PhaseOfEducation (name)': 'Primary',
  StatutoryHighAge: 11,
};
const gias = (...rows: readonly Readonly<Record<string, string | number>>[]) =>
  file('gias.csv', HEADERS, ...rows.map((row) => HEADERS.map((header) => ({ ...PLAIN, ...row })[header] ?? '')));

describe('schools of GIAS', () => {
  test('a row becomes a school, with its opening day, number and predecessor', () => {
    expect(runImport({ gias: GIAS, trust: TRUST }).put('Schools', '143627')).toEqual({
      name: 'Waverley Abbey CofE Junior School',
      phase: 'Primary',
      laestab: '936/3587',
      opened: '2016-12-01',
      roll: 486,
      predecessors: '125232',
    });
  });

  test.each([
    ['Primary', 'Community school', 11, 'Primary'],
    ['Primary', 'Community school', 10, 'Primary'],
    ['Primary', 'Community school', 9, 'First'],
    ['Primary', 'Community school', 7, 'First'],
    ['Nursery', 'Local authority nursery school', 5, 'Nursery'],
    ['Middle deemed primary', 'Academy converter', 12, 'Middle'],
    ['Middle deemed secondary', 'Academy converter', 13, 'Middle'],
    ['Secondary', 'Academy converter', 18, 'Secondary'],
    ['All-through', 'Free schools', 18, 'All-through'],
    ['16 plus', 'Further education', 99, 'Special'],
    ['Not applicable', 'Academy special converter', 16, 'Special'],
    ['Not applicable', 'Pupil referral unit', 16, 'Special'],
    ['Not applicable', 'Free schools alternative provision', 16, 'Special'],
  ])('%s, %s, to age %d: %s', (phase, type, age, expected) => {
    const school = { 'PhaseOfEducation (name)': phase, 'TypeOfEstablishment (name)': type, StatutoryHighAge: age };
    expect(runImport({ gias: gias(school) }).put('Schools', '100001')).toMatchObject({ phase: expected });
  });

  test('a closed school is not taken', () => {
    expect(runImport({ gias: gias({ 'EstablishmentStatus (name)': 'Closed' }) }).keys('Schools')).toEqual([]);
  });

  test('an unreadable cell is a problem, the rest of the row is taken', () => {
    const { put, problems } = runImport({ gias: gias({ OpenDate: '31-02-2015', NumberOfPupils: 'many' }) });
    expect(put('Schools', '100001')).toMatchObject({ name: 'Ash School', phase: 'Primary' });
    expect(problems).toEqual([
      'gias.csv, line 2, NumberOfPupils: many (a number of pupils)',
      'gias.csv, line 2, OpenDate: 31-02-2015 (a date such as 01-09-2015)',
    ]);
  });
});

describe('a trust', () => {
  test('is found by its name whatever the case and spaces, and only its schools are taken', () => {
    const { keys, answer } = runImport({ gias: GIAS, ks2: [Y2019], trust: ' the good  shepherd trust' });
    expect(keys('Schools')).toHaveLength(6);
    expect(answer.files[0]).toMatchObject({ rows: 8, taken: 6 });
    expect(keys('Data captures').some((key) => key.startsWith('124937·'))).toBe(false);
  });

  test('a school of another trust is not told as missing in GIAS', () => {
    const { answer } = runImport({ gias: GIAS, ks2: [Y2019], trust: TRUST });
    expect(answer.leftOut.map(({ urn }) => urn)).toEqual(['125469']);
  });

  test('a name that is none lists the names like it, and no school is taken', () => {
    const { keys, problems } = runImport({ gias: GIAS, ks2: [Y2019], trust: 'Good Shephard' });
    expect(problems[0]).toContain('no open school of Good Shephard');
    expect(problems[0]).toContain('such as THE GOOD SHEPHERD TRUST');
    expect(keys('Schools')).toEqual([]);
    expect(keys('Data captures')).toEqual([]);
    expect(keys('Benchmarks')).not.toEqual([]);
  });

  test('without a GIAS file no new school is made', () => {
    const { keys, problems } = runImport({ ks2: [Y2019], trust: TRUST });
    expect(keys('Schools')).toEqual([]);
    expect(problems[0]).toContain('without a GIAS file');
  });
});

describe('the last inspection', () => {
  test.each([
    ['Outstanding', { overall: 1 }],
    ['Good', { overall: 2 }],
    ['Requires improvement', { overall: 3 }],
    ['Inadequate', { overall: 4 }],
    ['Serious Weaknesses', { overall: 4, categoryOfConcern: 'Serious weaknesses' }],
    ['Special Measures', { overall: 4, categoryOfConcern: 'Special measures' }],
  ])('%s becomes one graded inspection', (rating, expected) => {
    const { put, keys } = runImport({ gias: gias({ 'OfstedRating (name)': rating, OfstedLastInsp: '01-12-2021' }) });
    expect(keys('Inspections')).toEqual(['100001·2021-12-01·Graded']);
    expect(put('Inspections', '100001·2021-12-01·Graded')).toEqual({
      school: 'Ash School',
      framework: 'Overall effectiveness',
      ...expected,
    });
  });

  test('no rating, no inspection', () => {
    expect(runImport({ gias: gias({ OfstedLastInsp: '01-12-2021' }) }).keys('Inspections')).toEqual([]);
  });

  test('a rating without a date, with one after such grades ended, or of no known word is a problem', () => {
    const faults = [
      { 'OfstedRating (name)': 'Good' },
      { 'OfstedRating (name)': 'Good', OfstedLastInsp: '10-01-2025' },
      { 'OfstedRating (name)': 'Splendid', OfstedLastInsp: '01-12-2021' },
    ];
    for (const fault of faults) {
      const { keys, problems } = runImport({ gias: gias(fault) });
      expect(keys('Inspections')).toEqual([]);
      expect(problems).toHaveLength(1);
    }
  });
});

describe('earlier URNs', () => {
  test('results under a predecessor’s URN are imported under it, and the link is in Schools', () => {
    const { put, keys } = runImport({ gias: GIAS, trust: TRUST, ks2: [Y2017, Y2018, Y2019] });
    expect(put('Schools', '146419')).toMatchObject({ predecessors: '125138' });
    expect(put('Data captures', '125138·2018/19·Results·RWM_EXP·Final')).toMatchObject({
      school: 'Ottershaw Christ Church Church of England Junior School',
      value: 83,
    });
    expect(keys('Data captures').filter((key) => key.startsWith('146419·'))).toEqual([]);
    expect(put('Data captures', '125232·2016/17·Results·RWM_EXP·Final')).toMatchObject({ value: 78 });
    expect(put('Data captures', '143627·2017/18·Results·RWM_EXP·Final')).toMatchObject({ value: 76 });
  });

  test('a year is not filled twice, under the old URN and the new', () => {
    const { keys } = runImport({ gias: GIAS, trust: TRUST, ks2: [Y2017, Y2018, Y2019] });
    const of2016 = keys('Data captures').filter(
      (key) => key.includes('·2015/16·Results·RWM_EXP') && /^(125232|143627)/.test(key),
    );
    expect(of2016).toEqual(['125232·2015/16·Results·RWM_EXP·Final']);
  });

  test('an academy that a results file names is followed, though GIAS does not link it', () => {
    const unlinked = { ...GIAS, text: GIAS.text.replace('125138 Predecessor', 'Does not have links') };
    const { put, answer } = runImport({ gias: unlinked, trust: TRUST, ks2: [Y2019] });
    expect(put('Schools', '146419')).toMatchObject({ predecessors: '125138' });
    expect(put('Data captures', '125138·2018/19·Results·RWM_EXP·Final')).toMatchObject({ value: 83 });
    expect(answer.leftOut.map(({ urn }) => urn)).toEqual(['125469']);
  });

  test('a predecessor’s predecessor is followed, too', () => {
    const old = file(
      '2016-17_ks2final.csv',
      ['RECTYPE', 'URN', 'SCHNAME', 'TELIG', 'PTRWM_EXP', 'URN_AC', 'SCHNAME_AC', 'OPEN_AC'],
      [1, 100009, 'Old Ash', 20, '60%', 100005, 'Ash Academy', 20170901],
    );
    const { put } = runImport({ gias: gias({ 'Linked establishments': '100005 Predecessor' }), ks2: [old] });
    expect(put('Schools', '100001')).toMatchObject({ predecessors: '100005, 100009' });
    expect(put('Data captures', '100009·2016/17·Results·RWM_EXP·Final')).toMatchObject({ value: 60 });
  });

  test('amalgamated predecessors are predecessors, successors are not', () => {
    const links = '100005 Predecessor - amalgamated, 100006 Predecessor - amalgamated, 100007 Successor';
    const { put } = runImport({ gias: gias({ 'Linked establishments': links }) });
    expect(put('Schools', '100001')).toMatchObject({ predecessors: '100005, 100006' });
  });

  test('without GIAS, a school that became an academy is one school under its present URN', () => {
    const { put, keys } = runImport({ ks2: [Y2017, Y2018, Y2019] });
    expect(put('Schools', '146419')).toMatchObject({
      name: 'Ottershaw Christchurch Church of England Junior School',
      opened: '2019-03-01',
      predecessors: '125138',
    });
    expect(keys('Schools')).not.toContain('125138');
    expect(put('Schools', '143627')).toMatchObject({ predecessors: '125232', opened: '2016-12-01' });
  });

  test('a conversion that a later file no longer plans never happened', () => {
    const { keys } = runImport({ ks2: [Y2017, Y2019] });
    expect(keys('Schools')).toContain('125469');
    expect(keys('Schools')).not.toContain('144227');
  });

  test('a conversion still to come changes nothing yet', () => {
    const { keys } = runImport({ ks2: [Y2019] }, {}, '2019-02-01');
    expect(keys('Schools')).toContain('125138');
    expect(keys('Schools')).not.toContain('146419');
  });

  test('a school that stands in Schools under its old URN, too, is a problem', () => {
    const { problems } = runImport({ gias: GIAS, trust: TRUST }, { Schools: [{ URN: 125138, School: 'Ottershaw' }] });
    expect(problems[0]).toContain('125138, which has become 146419');
  });
});
