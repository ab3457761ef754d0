/** The documents' benchmark runs and its counts hold. No time is asserted: times are the machine's. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { callsHold, constantsOf } from '../../scripts/bench/documents/goals.ts';
import type { DocumentsInHost } from '../../scripts/bench/documents/in-host.ts';
import type { DocumentsReport } from '../../scripts/bench/documents/measure-documents.ts';
import { sayDocuments } from '../../scripts/bench/documents/say-documents.ts';
import { ROOT } from '../../scripts/build/paths.ts';

describe('bench documents --schools 1,3 --quick --json', () => {
  let status: number | null;
  let report: DocumentsReport;
  let one: DocumentsInHost;
  let three: DocumentsInHost;

  beforeAll(() => {
    const given = ['documents', '--schools', '1,3', '--quick', '--json'];
    const run = ['--import', 'tsx', join(ROOT, 'scripts/bench.ts'), ...given];
    const ran = spawnSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8' });
    status = ran.status;
    report = JSON.parse(ran.stdout) as DocumentsReport;
    [one, three] = report.inHost as readonly [DocumentsInHost, DocumentsInHost];
  }, 300_000);

  test('prints one JSON object and exits 0', () => {
    expect(status).toBe(0);
    expect(report.inHost).toMatchObject([{ schools: 1 }, { schools: 3 }]);
  });

  test('in the term after, two documents more cost a copy and a batchUpdate each and no other call', () => {
    const [{ byMethod: few = {} } = {}] = one.nextTerm;
    const [{ byMethod: more = {} } = {}] = three.nextTerm;
    const differ = Object.keys(more).filter((method) => more[method] !== few[method]);
    expect(differ.sort()).toEqual(['Docs.Documents.batchUpdate', 'Drive.Files.copy']);
    expect(differ.map((method) => (more[method] ?? 0) - (few[method] ?? 0))).toEqual([2, 2]);
  });

  test('the constant of a run is the same for one document and three, and its parts add up to it', () => {
    expect(constantsOf(report.inHost).every(({ calls }) => calls.length === 1)).toBe(true);
    const { constant, parts } = three.nextTerm[0] ?? {};
    const { tabs: _, ...calls } = parts ?? { tabs: 0 };
    expect(Object.values(calls).reduce((sum, count) => sum + count, 0)).toBe(constant);
  });

  test('with nothing due nothing is copied, filled or binned', () => {
    const asked = Object.keys(three.nothingDue.byMethod).filter((method) => /^(Drive|Docs)\./.test(method));
    expect(asked).toEqual(['Drive.Files.list']);
  });

  test('a run cut short by time, or by the day’s documents, is finished by running again', () => {
    expect(report.whenItDoesNotFit.map(({ finishes }) => finishes)).toEqual([true, true, true]);
    expect(report.whenItDoesNotFit[0]?.attempts).toMatchObject([
      { made: 3, left: 3 },
      { made: 3, left: 0 },
    ]);
  });

  test('beyond the account’s documents of a day the rest is left with Google’s words', () => {
    expect(report.whenItDoesNotFit[2]?.attempts[0]).toMatchObject({
      refused: 1,
      told: expect.stringContaining('documents'),
    });
  });

  test('every document’s requests are planned without a sheet', () => {
    expect(report.planning.map(({ documents }) => documents)).toEqual([1, 3]);
    expect(report.planning.every(({ requestsADocument }) => requestsADocument > 50)).toBe(true);
  });

  test('it is said in words as well', () => {
    expect(sayDocuments(report)).toContain('two calls a document, and the same constant a run');
  });

  test('a call more at one size is noticed', () => {
    const [run] = three.nextTerm;
    if (!run) throw new Error('No run');
    const dearer = { ...three, nextTerm: [{ ...run, constant: run.constant + 1 }] };
    const holds = (size: DocumentsInHost) => callsHold({ inHost: [one, size], planning: report.planning });
    expect(holds(three)).toBe(true);
    expect(holds(dearer)).toBe(false);
    const copiedTwice = { ...run, byMethod: { ...run.byMethod, 'Drive.Files.copy': 5 } };
    expect(holds({ ...three, nextTerm: [copiedTwice] })).toBe(false);
    expect(holds({ ...three, nextTerm: [{ ...run, furtherBatches: 3 }] })).toBe(false);
  });
});
