import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { RecomputeAnswer } from '../../src/jobs/recompute.ts';
import type { Bundle } from '../../src/local/bundle.ts';
import { workbookFrom } from '../../src/local/workbook/workbook-from.ts';
import { readWorkbook, writeWorkbook } from '../../src/local/workbook-file.ts';
import { builtBundle, ELM, hostWith, OAK, recompute, rowsOf, SCHOOLS, serve, TRUST } from './trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const answerOf = (data: { readonly answer: unknown }) => data.answer as RecomputeAnswer;

describe('a recompute through dist/', () => {
  test('reads an .xlsx file and finds that a school judged good meets G1', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'trust-')), 'trust.xlsx');
    await writeWorkbook(workbookFrom(TRUST), path);
    const host = hostWith(bundle, TRUST, { workbook: await readWorkbook(path) });
    const [oak] = answerOf(recompute(host)).schools;
    expect(oak).toMatchObject({ urn: String(OAK), school: 'Oak School', criteria: { G1: 'met' } });
    expect(oak?.because).toContainEqual({
      criterion: 'G1',
      fact: expect.stringContaining('12 June 2024'),
      from: [{ tab: 'Inspections', key: `${OAK}·2024-06-12·Graded` }],
    });
  });

  test('writes each school’s row in Categories, which is made with all its headers where it is missing', () => {
    const host = hostWith(bundle, { Schools: SCHOOLS });
    recompute(host);
    expect(rowsOf(host, 'Categories')).toMatchObject([
      { URN: OAK, School: 'Oak School', Agreed: '', 'As of': '2026-10-05' },
      { URN: ELM, School: 'Elm School', Agreed: '', 'As of': '2026-10-05' },
    ]);
  });

  test('says in the Run log when, by whom, how long, how many calls and how much it changed', () => {
    const host = hostWith(bundle);
    const { answer, applied } = recompute(host);
    expect(rowsOf(host, 'Run log')).toEqual([
      {
        Started: expect.stringMatching(/^2026-10-05T07:00:0\d$/),
        Job: 'recompute',
        By: 'data.manager@example.org',
        Seconds: expect.any(Number),
        Calls: expect.any(Number),
        Changed: applied.cells,
        Problems: answerOf({ answer }).problems.length,
        Says: '',
      },
    ]);
  });

  test('a second time writes nothing', () => {
    const host = hostWith(bundle);
    recompute(host);
    host.resetCalls();
    expect(recompute(host).applied).toEqual({ cells: 0, tabs: [], left: [] });
    expect(host.calls.of('Range.setValues')).toBe(0);
    expect(host.calls.cellsWritten).toBe(0);
  });

  test('as a dry run says what would change and writes nothing', () => {
    const host = hostWith(bundle, { Schools: SCHOOLS });
    expect(recompute(host, { dryRun: true }).changes?.length).toBeGreaterThan(0);
    expect(host.calls.cellsWritten).toBe(0);
    expect(host.workbook.sheet('Categories')).toBeUndefined();
  });

  test('has the same answer when every name in the bundle is shortened', async () => {
    const short = await builtBundle(true);
    expect(recompute(hostWith(short))).toEqual(recompute(hostWith(bundle)));
  });

  test('reads 62% in a cell that shows a percentage as 62', () => {
    const captures = [
      ['URN', 'Academic year', 'Capture', 'Measure', 'Value', 'Comparable schools', 'Status'],
      [OAK, '2025/26', 'Results', 'RWM_EXP', 0, 75, 'Final'],
    ];
    const host = hostWith(bundle, { ...TRUST, 'Data captures': captures });
    host.edit('Data captures', 2, 5, '62%');
    const [oak] = answerOf(recompute(host)).schools;
    expect(oak?.because.find(({ criterion }) => criterion === 'A4')?.fact).toContain('62%');
  });
});

describe('the number of service calls', () => {
  const callsFor = (schools: number): number => {
    const rows = Array.from({ length: schools }, (_, index) => [200_000 + index, `School ${index}`, 'Primary']);
    const host = hostWith(bundle, { ...TRUST, Schools: [...SCHOOLS, ...rows] });
    recompute(host);
    return host.calls.total;
  };

  test('is the same for 2 schools and for 302', () => {
    expect(callsFor(300)).toBe(callsFor(0));
  });

  test('is none while the bundle is evaluated', () => {
    const host = hostWith(bundle);
    recompute(host);
    expect(host.calls.whileLoading).toBe(0);
  });
});

describe('what is refused', () => {
  test.each([
    ['a request that is not JSON', 'not json', 'The request stopped before it was finished'],
    ['a request without a job', {}, 'does not name a job'],
    ['a job that there is not', { job: 'dance' }, 'there is no job “dance”'],
    ['a field of the wrong kind', { job: 'recompute', request: { only: 5 } }, 'only: expected array'],
  ])('%s is answered in words', (_what, call, message) => {
    const answer = serve(hostWith(bundle), call);
    expect(answer).toEqual({
      ok: false,
      error: expect.objectContaining({ message: expect.stringContaining(message) }),
    });
  });

  test('a workbook without Schools is refused, and nothing is written', () => {
    const host = hostWith(bundle, { Notes: [['mine']] });
    expect(serve(host, { job: 'recompute' })).toMatchObject({ ok: false });
    expect(host.calls.cellsWritten).toBe(0);
  });

  test('a second run is told at once that one is already running', () => {
    const host = hostWith(bundle);
    const release = host.holdLock();
    expect(serve(host, { job: 'recompute' })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('already running') },
    });
    release();
    expect(serve(host, { job: 'recompute' })).toMatchObject({ ok: true });
  });

  test('a box that was not ticked is named', () => {
    const grantedScopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
    expect(serve(hostWith(bundle, TRUST, { grantedScopes }), { job: 'recompute' })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('“See your primary Google Account email address” (userinfo.email)') },
    });
  });

  test('a spreadsheet in another zone than the script’s is a problem', () => {
    const workbook = workbookFrom(TRUST);
    workbook.timeZone = 'America/New_York';
    const host = hostWith(bundle, TRUST, { workbook });
    const problem = { tab: 'Start', found: 'America/New_York', expected: 'Europe/London' };
    expect(answerOf(recompute(host)).problems[0]).toMatchObject(problem);
    expect(rowsOf(host, 'Problems')[0]).toMatchObject({ Tab: 'Start', Found: 'America/New_York' });
  });
});

describe('when a service fails', () => {
  test('the person is told in words, the trace is logged, and the next run finishes the work', () => {
    const host = hostWith(bundle);
    host.addFault({ kind: 'throw', method: 'Range.setValues', at: 3 });
    expect(serve(host, { job: 'recompute' })).toMatchObject({
      ok: false,
      error: { message: 'recompute stopped before it was finished: Service error: Spreadsheets' },
    });
    expect(host.console.some(({ level }) => level === 'error')).toBe(true);
    recompute(host);
    expect(rowsOf(host, 'Categories')).toHaveLength(2);
    expect(rowsOf(host, 'Category history')).toHaveLength(2);
  });
});

describe('a run that stops half-way', () => {
  const finished = (host: ReturnType<typeof hostWith>) => {
    recompute(host);
    expect(rowsOf(host, 'Categories')).toHaveLength(2);
    expect(rowsOf(host, 'Category history')).toHaveLength(2);
    expect(recompute(host).applied.cells).toBe(0);
  };

  test('because its time is up says what is left, and running again finishes it', () => {
    const host = hostWith(bundle);
    host.duringCall({ method: 'Range.setValues', at: 1 }, () => host.setNow('2026-10-05T07:05:00'));
    const { applied } = recompute(host);
    expect(applied.tabs).toEqual(['Categories']);
    expect(applied.left).toContain('Category history');
    finished(host);
  });

  test('because the execution dies leaves no lock behind, and running again finishes it', () => {
    const host = hostWith(bundle);
    host.addFault({ kind: 'die', method: 'Range.setValues', at: 2 });
    expect(() => serve(host, { job: 'recompute' })).toThrow();
    finished(host);
  });
});

test('the calls in the Run log are those that Google counts up to then', () => {
  const host = hostWith(bundle);
  recompute(host);
  const [first] = rowsOf(host, 'Run log');
  const calls = Number(first?.['Calls']);
  const again = hostWith(bundle);
  again.addFault({ kind: 'die', at: calls + 1 });
  expect(() => serve(again, { job: 'recompute' })).toThrow();
  expect(rowsOf(again, 'Problems').length).toBeGreaterThan(0);
  expect(rowsOf(again, 'Run log')).toHaveLength(0);
});
