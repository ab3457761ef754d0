/** `npm run local -- plan`, as a person or another program runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/build/paths.ts';
import { FAULT_IDS } from '../../src/documents/template/faults.ts';
import { FORMAT_NAMES } from '../../src/documents/template/formats.ts';
import { answerOf } from '../../src/local/docs/model/answer.ts';
import { aTemplate, p, planned } from './template/a-template.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-'));
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function plan(...given: readonly string[]) {
  const run = ['--import', 'tsx', join(ROOT, 'scripts/local.ts'), 'plan', ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const DATA = { school: { name: 'Heather' }, list: [] };
const right = aTemplate([p('For {{school.name}}'), p('{{#each list}}{{ref}}{{/each}}'), p('')]);
const template = file('template.json', answerOf(right, { withTabs: true }));
const data = file('data.json', DATA);

describe('plan --template T --data D', () => {
  test('--json prints one object with the requests and no faults, and exits 0', () => {
    const { status, stdout } = plan('--template', template, '--data', data, '--json');
    expect([status, JSON.parse(stdout)]).toEqual([0, { ...planned(right, DATA) }]);
    expect(JSON.parse(stdout).requests.length).toBeGreaterThan(0);
  });

  test('an answer without tabs is read, too, and its requests name no tab', () => {
    const path = file('no-tabs.json', answerOf(right, { withTabs: false }));
    const { status, stdout } = plan('--template', path, '--data', data, '--json');
    expect([status, JSON.parse(stdout).faults]).toEqual([0, []]);
    expect(stdout).not.toContain('tabId');
  });

  test('a faulty template is counted, with exit 0 and no requests; an example tells what the data cannot', () => {
    const example = file('example.json', { ...DATA, list: [{ name: 'x' }] });
    const { status, stdout } = plan('--template', template, '--data', data, '--example', example, '--json');
    expect([status, JSON.parse(stdout)]).toMatchObject([
      0,
      { requests: [], faults: [{ id: 'unknown-tag', found: '{{ref}}' }] },
    ]);
  });

  test('without --json it says so in words', () => {
    expect(plan('--template', template, '--data', data).stdout).toMatch(/^\d+ requests\. /);
    const faulty = file('faulty.json', answerOf(aTemplate([p('For {{nobody}}')]), { withTabs: true }));
    expect(plan('--template', faulty, '--data', data).stdout).toContain(
      '1 fault in the template: no document is made of it.',
    );
  });

  test.each([
    ['a file that is not there', join(folder, 'none.json'), 'There is no file'],
    ['a folder', folder, 'cannot be read'],
    ['a file that is not JSON', file('notes.txt', 'only notes'), 'is not JSON'],
    ['JSON that is no document', data, 'has neither "tabs" nor "body"'],
  ])('%s stops it with one clear error and exit 1', (_, path, message) => {
    const { status, stdout } = plan('--template', path, '--data', data, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).error.message).toContain(message);
  });

  test('data that is a list has no names', () => {
    const { status, stdout } = plan('--template', template, '--data', file('list.json', [1]), '--json');
    expect([status, JSON.parse(stdout).error.message]).toEqual([1, expect.stringContaining('holds no names')]);
  });
});

test('the page for those who write templates names every format and every kind of fault', () => {
  const page = readFileSync(join(ROOT, 'docs/templates.md'), 'utf8');
  for (const name of [...FORMAT_NAMES, ...FAULT_IDS]) expect(page).toContain(`\`${name}\``);
});
