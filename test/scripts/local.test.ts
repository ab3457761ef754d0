/** The command line, as a person or another program runs it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { freshBundle } from '../../scripts/build/fresh.ts';
import { ROOT } from '../../scripts/build/paths.ts';
import { tableOf, workbookFrom } from '../../src/local/workbook/workbook-from.ts';
import { readWorkbook, writeWorkbook } from '../../src/local/workbook-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'local-'));
const trust = join(folder, 'trust.xlsx');
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  await freshBundle();
  await writeWorkbook(
    workbookFrom({
      Schools: [
        ['URN', 'School', 'Phase'],
        [100001, 'Oak School', 'Primary'],
      ],
      Inspections: [
        ['URN', 'Date', 'Kind', 'Framework', 'Overall', 'Safeguarding'],
        [100001, '2024-06-12', 'Graded', 'Overall effectiveness', 2, 'Met'],
      ],
    }),
    trust,
  );
});

function local(...given: readonly string[]) {
  const run = ['--import', 'tsx', join(ROOT, 'scripts/local.ts'), ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('recompute --workbook F --json', () => {
  test('prints one JSON object, exits 0 with problems counted, and leaves F as it was', () => {
    const before = readFileSync(trust);
    const { status, stdout } = local('recompute', '--workbook', trust, '--today', '2026-10-05', '--json');
    expect(status).toBe(0);
    const { schools, problems } = JSON.parse(stdout);
    expect(schools).toMatchObject([{ urn: '100001', criteria: { G1: 'met' } }]);
    expect(problems.length).toBeGreaterThan(0);
    expect(readFileSync(trust).equals(before)).toBe(true);
  });

  test('as of another day gives that day’s answer', () => {
    const { stdout } = local('recompute', '--workbook', trust, '--today', '2024-01-08', '--json');
    expect(JSON.parse(stdout).schools[0].criteria.G1).not.toBe('met');
  });

  test.each([
    ['a file that is not there', at('none.xlsx'), 'There is no file'],
    ['a file that is no workbook', at('notes.xlsx'), 'not a workbook'],
    ['a workbook without Schools', at('other.xlsx'), 'Schools'],
  ])('of %s prints one JSON object with the error and exits 1', async (_what, path, message) => {
    writeFileSync(at('notes.xlsx'), 'only notes');
    await writeWorkbook(workbookFrom({ Notes: [['mine']] }), at('other.xlsx'));
    const { status, stdout } = local('recompute', '--workbook', path, '--out', at('never.xlsx'), '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      error: expect.objectContaining({ message: expect.stringContaining(message) }),
    });
    expect(existsSync(at('never.xlsx'))).toBe(false);
  });

  test('of an option that there is not prints one JSON object with the error', () => {
    const { status, stdout } = local('recompute', '--colour', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).error.message).toContain('--colour');
  });
});

describe('recompute --workbook F --out G', () => {
  test('writes G, tells it in words, and writes G again', async () => {
    const given = ['recompute', '--workbook', trust, '--out', at('g.xlsx'), '--today', '2026-10-05'];
    const { status, stdout } = local(...given);
    expect(status).toBe(0);
    expect(stdout).toContain('Oak School (100001): ');
    expect(stdout).toContain('G1 Ofsted 12 June 2024');
    expect((await readWorkbook(at('g.xlsx'))).sheet('Categories')).toBeDefined();
    expect(local(...given).status).toBe(0);
  });

  test('never overwrites a file that the program did not make', () => {
    writeFileSync(at('mine.xlsx'), 'mine');
    const { status, stderr } = local('recompute', '--workbook', trust, '--out', at('mine.xlsx'));
    expect(status).toBe(1);
    expect(stderr).toContain('did not make it');
    expect(readFileSync(at('mine.xlsx'), 'utf8')).toBe('mine');
  });

  test('never overwrites what stands where the previous copy would go', async () => {
    await writeWorkbook(workbookFrom({ Notes: [['old']] }), at('h.xlsx'));
    writeFileSync(at('h.previous.xlsx'), 'mine');
    expect(local('recompute', '--workbook', trust, '--out', at('h.xlsx')).status).toBe(1);
    expect(readFileSync(at('h.previous.xlsx'), 'utf8')).toBe('mine');
  });

  test('as a dry run writes no file', () => {
    const { stdout } = local('recompute', '--workbook', trust, '--out', at('dry.xlsx'), '--dry-run');
    expect(stdout).toContain('nothing written');
    expect(existsSync(at('dry.xlsx'))).toBe(false);
  });
});

describe('the other jobs', () => {
  test('schema --json gives the tabs', () => {
    const { stdout } = local('schema', '--workbook', trust, '--json');
    expect(JSON.parse(stdout).tabs.map(({ tab }: { tab: string }) => tab)).toContain('Schools');
  });

  test('what-if --set --edits says which schools would move', () => {
    writeFileSync(at('edits.json'), JSON.stringify([{ tab: 'Schools', key: '100001', column: 'Phase', to: 'First' }]));
    const given = ['what-if', '--workbook', trust, '--set', 'gap.below=-3', '--edits', at('edits.json')];
    expect(local(...given).stdout).toContain('of 1 school would move');
  });

  test('import --csv --out adds the rows of the trust’s own file', async () => {
    writeFileSync(at('Schools.csv'), 'URN,School,Phase\n100002,=Elm School,Primary\n');
    const given = ['import', '--workbook', trust, '--csv', at('Schools.csv'), '--out', at('more.xlsx')];
    expect(local(...given).status).toBe(0);
    expect(tableOf(await readWorkbook(at('more.xlsx')), 'Schools')).toContainEqual([100002, '=Elm School', 'Primary']);
  });

  test.each([
    ['a file that is not there', ['import', '--ks2', 'none.csv'], 'There is no file none.csv'],
    ['a setting without a value', ['what-if', '--set', 'gap.below'], 'name=value'],
    ['a day that is none', ['recompute', '--today', '2026-02-30'], 'not a day'],
  ])('%s is one clear error', (_what, given, message) => {
    const { status, stdout, stderr } = local(...given, '--workbook', trust);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});

describe('documents --workbook F --out G', () => {
  test('reads back what somebody wrote in one, says so, and its row says Edited; one that cannot be read is named', async () => {
    const args = ['documents', '--kind', 'Headteacher report', '--today', '2026-10-05', '--out', at('made.xlsx')];
    expect(local(...args, '--workbook', trust).stdout).toContain('1 document made');
    const [plan] = readdirSync(at('made documents'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^(?!Templates).*docx$/.test(path),
    );
    const path = join(at('made documents'), plan ?? '');
    const parts = unzipSync(readFileSync(path));
    const text = strFromU8(parts['word/document.xml'] as Uint8Array).replace('Oak School', 'Our Oak School');
    writeFileSync(path, zipSync({ ...parts, 'word/document.xml': strToU8(text) }));
    const { stdout } = local(...args, '--workbook', at('made.xlsx'));
    expect(stdout).toContain(`${path} has been edited: it was read back.`);
    expect(stdout).toContain('people have edited it');
    const [headers = [], row = []] = tableOf(await readWorkbook(at('made.xlsx')), 'Documents');
    expect(row[headers.indexOf('Status')]).toBe('Edited');
    writeFileSync(path, 'no Word file');
    const { status, stdout: json, stderr } = local(...args, '--workbook', at('made.xlsx'), '--json');
    expect(stderr).toContain(`${path} has been edited and cannot be read back: It is damaged, or no Word file`);
    expect([status, Object.keys(JSON.parse(json))]).toEqual([0, expect.arrayContaining(['make', 'left'])]);
    expect(readFileSync(path, 'utf8')).toBe('no Word file');
  }, 240_000);
});
