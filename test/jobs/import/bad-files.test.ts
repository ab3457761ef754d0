import { describe, expect, test } from '@jest/globals';
import { file, GIAS, runImport, Y2019 } from './support.ts';

const HEADERS = ['RECTYPE', 'URN', 'SCHNAME', 'TELIG', 'PTRWM_EXP', 'READPROG', 'WRITPROG', 'MATPROG'];
const ENGLAND = [5, '', '', 9, '61%', '', '', ''];
const ash = (rwm: string | number, progress: string | number = 1) => [1, 100001, 'Ash', 20, rwm, progress, 1, 1];
const named = (name: string, text: string) => ({ name, text });

describe('a file that is not what it was given as', () => {
  test.each([
    ['an empty file', ''],
    ['a web page', '<!DOCTYPE html>\n<html><body>Sorry, the service is down</body></html>'],
    ['a web page', '\uFEFF  <HTML>'],
    ['a spreadsheet or another binary file', 'PK\u0003\u0004…'],
    ['the headers', 'Dear colleague\nplease find attached'],
    ['the list that explains the columns', 'Column,Field Name,Label/Description\n1,RECTYPE,Record type'],
    ['the headers', 'URN,LA,ESTAB,NOR\n145779,929,2044,75'],
  ])('%s is one clear problem, and the other files are imported', (found, text) => {
    const { problems, answer } = runImport({ ks2: [named('2016-17_ks2.csv', text), Y2019] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`: ${found}`);
    expect(answer.files.map(({ file: name }) => name)).toEqual([Y2019.name]);
  });

  test('a key stage 2 file given as key stage 4, and results given as GIAS', () => {
    expect(runImport({ ks4: [Y2019] }).problems[0]).toContain('a KS4 results file');
    expect(runImport({ gias: Y2019 }).problems[0]).toContain('an extract of Get Information About Schools');
  });

  test('nothing given is a problem', () => {
    expect(runImport({}).problems).toHaveLength(1);
  });

  test('a file of headers alone has no school', () => {
    expect(runImport({ ks2: [file('2016-17_ks2.csv', HEADERS, ENGLAND)] }).problems[0]).toContain('no row of a school');
    expect(runImport({ gias: named('gias.csv', GIAS.text.split('\n')[0] ?? '') }).problems[0]).toContain(
      'no row under the headers',
    );
  });
});

describe('a file with faults', () => {
  test('cut off in the middle of a row: the rows before it are imported', () => {
    const whole = file('2016-17_ks2final.csv', HEADERS, ash('60%'), [1, 100002, 'Elm', 30, '71%', 1, 1, 1]).text;
    const { keys, problems } = runImport({
      ks2: [named('2016-17_ks2final.csv', whole.slice(0, whole.indexOf('71%') + 1))],
    });
    expect(keys('Schools')).toEqual(['100001']);
    expect(problems[0]).toBe(
      '2016-17_ks2final.csv, line 3, : the end of the file in the middle of a row (a whole file)',
    );
  });

  test('a quotation mark that is never closed', () => {
    const text = 'RECTYPE,URN,SCHNAME,PTRWM_EXP\n1,100001,Ash,60%\n1,100002,"Elm,70%\n5,,,61%\n';
    const { keys, problems } = runImport({ ks2: [named('2016-17_ks2final.csv', text)] });
    expect(keys('Schools')).toEqual(['100001']);
    expect(problems.join()).toContain('line 3, : the end of the file');
  });

  test('a last line without a line end is whole when it has all its cells', () => {
    const text = file('x', HEADERS, ENGLAND, ash('60%')).text.trimEnd();
    expect(runImport({ ks2: [named('2016-17_ks2final.csv', text)] }).problems).toEqual([]);
  });

  test('an unreadable figure is one problem with its line and column; the others are imported', () => {
    const { put, keys, problems } = runImport({
      ks2: [file('2016-17_ks2final.csv', HEADERS, ash('6O%', 1.5), ENGLAND)],
    });
    expect(problems).toEqual(['2016-17_ks2final.csv, line 2, PTRWM_EXP: 6O% (a figure, or a code such as SUPP)']);
    expect(keys('Data captures')).not.toContain('100001·2016/17·Results·RWM_EXP·Final');
    expect(put('Data captures', '100001·2016/17·Results·READ_PROG·Final')).toMatchObject({ value: 1.5 });
  });

  test('a share, and a figure that no school can have, are not used', () => {
    expect(runImport({ ks2: [file('2016-17_ks2final.csv', HEADERS, ash('0.65'), ENGLAND)] }).problems[0]).toContain(
      '0.65 (a percentage',
    );
    expect(runImport({ ks2: [file('2016-17_ks2final.csv', HEADERS, ash('164%'), ENGLAND)] }).problems[0]).toContain(
      '164% (a figure from 0 to 100)',
    );
  });

  test('a URN that stands twice: the first row is imported', () => {
    const { put, problems } = runImport({
      ks2: [file('2016-17_ks2final.csv', HEADERS, ash('60%'), ash('70%'), ENGLAND)],
    });
    expect(put('Data captures', '100001·2016/17·Results·RWM_EXP·Final')).toMatchObject({ value: 60 });
    expect(problems).toEqual([
      '2016-17_ks2final.csv, line 3, URN: 100001 again, first on line 2 (one row for each school)',
    ]);
  });

  test('a school without a URN', () => {
    const { problems } = runImport({
      ks2: [file('2016-17_ks2final.csv', HEADERS, [1, 'n/a', 'Ash', 20, '60%', 1, 1, 1], ash('60%'), ENGLAND)],
    });
    expect(problems).toEqual(['2016-17_ks2final.csv, line 2, URN: n/a (a school’s URN)']);
  });

  test('a column that stands twice: the first is used', () => {
    const twice = file('2016-17_ks2final.csv', [...HEADERS, 'PTRWM_EXP'], [...ash('60%'), '70%'], [...ENGLAND, '61%']);
    const { put, problems } = runImport({ ks2: [twice] });
    expect(put('Data captures', '100001·2016/17·Results·RWM_EXP·Final')).toMatchObject({ value: 60 });
    expect(problems[0]).toContain('two columns with this header');
  });

  test('tabs or semicolons between the cells', () => {
    for (const mark of ['\t', ';']) {
      const text = file('x', HEADERS, ash('60%'), ENGLAND).text.replace(/,/g, mark);
      expect(runImport({ ks2: [named('2016-17_ks2final.csv', text)] }).keys('Schools')).toEqual(['100001']);
    }
  });
});

describe('two files of one year', () => {
  const first = file('2016-17_a_ks2final.csv', HEADERS, ash('60%'), ENGLAND);

  test('with the same schools: a problem, and the first holds', () => {
    const { put, problems } = runImport({
      ks2: [first, file('2016-17_b_ks2final.csv', HEADERS, ash('70%'), [5, '', '', 9, '62%', '', '', ''])],
    });
    expect(put('Data captures', '100001·2016/17·Results·RWM_EXP·Final')).toMatchObject({ value: 60 });
    expect(problems).toEqual([
      expect.stringContaining('other figures than in 2016-17_a_ks2final.csv, for 100001 RWM_EXP'),
      expect.stringContaining('2016/17 again, as in 2016-17_a_ks2final.csv: 1 schools stand in both'),
      expect.stringContaining('62 for England in 2016/17 (61, as 2016-17_a_ks2final.csv has it)'),
    ]);
  });

  test('of two authorities: both are imported without a word', () => {
    const { keys, problems } = runImport({
      ks2: [first, file('2016-17_b_ks2final.csv', HEADERS, [1, 100002, 'Elm', 30, '70%', 1, 1, 1], ENGLAND)],
    });
    expect(keys('Schools')).toEqual(['100001', '100002']);
    expect(problems).toEqual([]);
  });

  test('revised and final: both are kept, the national figure is the final one', () => {
    const revised = file('2016-17_ks2revised.csv', HEADERS, ash('59%'), [5, '', '', 9, '60%', '', '', '']);
    const { put, problems } = runImport({ ks2: [revised, first] });
    expect(put('Data captures', '100001·2016/17·Results·RWM_EXP·Revised')).toMatchObject({ value: 59 });
    expect(put('Data captures', '100001·2016/17·Results·RWM_EXP·Final')).toMatchObject({ value: 60 });
    expect(put('Benchmarks', '2016/17·RWM_EXP')).toMatchObject({ national: 61, status: 'Final' });
    expect(problems).toEqual([]);
  });
});

describe('text out of a file is data', () => {
  test('formulas, headers of JavaScript’s own and long cells are taken as text', () => {
    const name = '=HYPERLINK("http://example.org","x")';
    const odd = file(
      '2016-17_ks2final.csv',
      [...HEADERS, '__proto__', 'constructor'],
      [1, 100001, name, 20, '60%', 1, 1, 'z'.repeat(5000), 1, 1],
      [...ENGLAND, '', ''],
    );
    const { put, problems } = runImport({ ks2: [odd] });
    expect(put('Schools', '100001')).toMatchObject({ name });
    expect(problems[0]?.length).toBeLessThan(250);
  });
});
