import { describe, expect, test } from '@jest/globals';
import { applied, file, GIAS, runImport, TRUST } from './support.ts';

const WORKBOOK = { Schools: [{ URN: 100001, School: 'Ash School', Phase: 'Primary' }] };
const CAPTURE = ['URN', 'Academic year', 'Capture', 'Measure', 'Value', 'Pupils'];

describe('the trust’s own file', () => {
  test('with the headers of Data captures becomes its rows, and a half term’s capture is the school’s own', () => {
    const own = file(
      'autumn.csv',
      CAPTURE,
      ['Ash School', '2025-26', 'autumn 1', 'rwm_exp', '65%', 30],
      [100001, '2025/26', 'Autumn 1', 'READ_PROG', 'SUPP', ''],
    );
    const { put, problems, answer } = runImport({ csv: [own] }, WORKBOOK);
    expect(problems).toEqual([]);
    expect(put('Data captures', '100001·2025/26·Autumn 1·RWM_EXP·School')).toMatchObject({ value: 65, pupils: 30 });
    expect(put('Data captures', '100001·2025/26·Autumn 1·READ_PROG·School')).toMatchObject({ code: 'SUPP' });
    expect(answer.files).toEqual([{ file: 'autumn.csv', kind: 'CSV', tab: 'Data captures', rows: 2, taken: 2 }]);
  });

  test('each bad cell is one problem; the row is lost only where it cannot be told apart', () => {
    const own = file(
      'autumn.csv',
      CAPTURE,
      [100001, '2025/26', 'Autumn 1', 'RWM_EXP', 'sixty', 'x'],
      [100009, '2025/26', 'Autumn 1', 'RWM_EXP', 60, 30],
      [100001, '2025/26', 'Autumn 3', 'RWM_EXP', 60, 30],
      [100001, '2025/26', 'Autumn 1', 'READ_PROG', 1, 30],
    );
    const { keys, problems } = runImport({ csv: [own] }, WORKBOOK);
    expect(keys('Data captures')).toEqual([
      '100001·2025/26·Autumn 1·RWM_EXP·School',
      '100001·2025/26·Autumn 1·READ_PROG·School',
    ]);
    expect(problems.map((problem) => problem.split(' (')[0])).toEqual([
      'autumn.csv, line 2, Value: sixty',
      'autumn.csv, line 2, Pupils: x',
      'autumn.csv, line 3, URN: 100009',
      'autumn.csv, line 4, Capture: Autumn 3',
    ]);
  });

  test('a share where a percentage is meant is not used', () => {
    const own = file('autumn.csv', CAPTURE, [100001, '2025/26', 'Autumn 1', 'RWM_EXP', 0.65, 30]);
    const { put, problems } = runImport({ csv: [own] }, WORKBOOK);
    expect(problems[0]).toContain('0.65 (a percentage');
    expect(put('Data captures', '100001·2025/26·Autumn 1·RWM_EXP·School')).not.toHaveProperty('value');
  });

  test('a blank cell leaves what stands there alone', () => {
    const standing = [
      {
        URN: 100001,
        'Academic year': '2025/26',
        Capture: 'Autumn 1',
        Measure: 'RWM_EXP',
        Value: 60,
        Status: 'School',
        Pupils: 30,
      },
    ];
    const own = file('autumn.csv', CAPTURE, [100001, '2025/26', 'Autumn 1', 'RWM_EXP', 62, '']);
    expect(
      runImport({ csv: [own] }, { ...WORKBOOK, 'Data captures': standing }).put(
        'Data captures',
        '100001·2025/26·Autumn 1·RWM_EXP·School',
      ),
    ).toEqual({ value: 62 });
  });

  test('any tab is known by its headers; where two fit, by the file’s name', () => {
    const people = file(
      'staff.csv',
      ['Email', 'Name', 'Role', 'URN', 'From'],
      ['head@example.org', 'A. Head', 'headteacher', 100001, '1/9/2024'],
    );
    expect(runImport({ csv: [people] }, WORKBOOK).put('People', 'head@example.org·Headteacher·100001')).toMatchObject({
      from: '2024-09-01',
    });
    const two = ['Ref', 'URN', 'Kind', 'Outcome'];
    expect(runImport({ csv: [file('x.csv', two, ['C1', 100001, 'Financial', 'x'])] }, WORKBOOK).problems[0]).toContain(
      'not of Concerns and Reviews',
    );
    expect(
      runImport({ csv: [file('Concerns 2026.csv', two, ['C1', 100001, 'Financial', 'x'])] }, WORKBOOK).keys('Concerns'),
    ).toEqual(['C1']);
  });

  test('a column that the tab does not have is told, and what the program writes is not taken', () => {
    const own = file(
      'autumn.csv',
      [...CAPTURE, 'School', 'Mood'],
      [100001, '2025/26', 'Autumn 1', 'RWM_EXP', 62, 30, 'Ash', 'good'],
    );
    const { put, problems } = runImport({ csv: [own] }, WORKBOOK);
    expect(put('Data captures', '100001·2025/26·Autumn 1·RWM_EXP·School')).not.toHaveProperty('school');
    expect(problems).toEqual([
      'autumn.csv, line 1, Mood: a column that the tab does not have (the headers of Data captures)',
    ]);
  });

  test('a row without a Ref is added once', () => {
    const own = file(
      'concerns.csv',
      ['Ref', 'URN', 'Kind', 'Raised on', 'Raised by'],
      ['', 100001, 'Financial', '1/10/2026', 'B. Lead'],
    );
    const first = runImport({ csv: [own] }, WORKBOOK);
    expect(first.changes).toEqual([
      {
        kind: 'add row',
        tab: 'Concerns',
        fields: { urn: '100001', kind: 'Financial', raisedOn: '2026-10-01', raisedBy: 'B. Lead' },
      },
    ]);
    expect(runImport({ csv: [own] }, applied(WORKBOOK, first.changes)).changes).toEqual([]);
  });

  test('a second import changes nothing', () => {
    const own = file('autumn.csv', CAPTURE, ['Ash School', '2025-26', 'autumn 1', 'rwm_exp', '65%', 30]);
    const { changes } = runImport({ csv: [own] }, WORKBOOK);
    expect(runImport({ csv: [own] }, applied(WORKBOOK, changes)).changes).toEqual([]);
  });

  test('schools come first, so that other files may name them, and add to what GIAS says', () => {
    const schools = file(
      'schools.csv',
      ['URN', 'School', 'Phase', 'Joined trust', 'Roll'],
      [100002, 'Elm School', 'First', '1/9/2020', 90],
      [143627, '', '', '1/12/2016', 480],
    );
    const captures = file('autumn.csv', CAPTURE, ['Elm School', '2025/26', 'Autumn 1', 'RWM_EXP', 60, 30]);
    const { changes, keys, problems } = runImport({ gias: GIAS, trust: TRUST, csv: [captures, schools] });
    expect(keys('Data captures')).toEqual(['100002·2025/26·Autumn 1·RWM_EXP·School']);
    expect(changes).toContainEqual({
      kind: 'put row',
      tab: 'Schools',
      key: ['143627'],
      fields: { joined: '2016-12-01' },
    });
    expect(problems).toEqual([expect.stringContaining('schools.csv, line 3, Roll: something else than another file')]);
  });

  test('the same row twice: the first is imported', () => {
    const own = file(
      'autumn.csv',
      CAPTURE,
      [100001, '2025/26', 'Autumn 1', 'RWM_EXP', 60, 30],
      ['Ash School', '2025/26', 'Autumn 1', 'RWM_EXP', 70, 30],
    );
    const { put, problems } = runImport({ csv: [own] }, WORKBOOK);
    expect(put('Data captures', '100001·2025/26·Autumn 1·RWM_EXP·School')).toMatchObject({ value: 60 });
    expect(problems[0]).toContain('again, first on line 2');
  });

  test('a file that fits no tab is not imported', () => {
    const { changes, problems } = runImport({ csv: [file('x.csv', ['Colour', 'Size'], ['red', 4])] }, WORKBOOK);
    expect(changes).toEqual([]);
    expect(problems[0]).toContain('the headers Colour, Size (the headers of a tab');
  });
});
