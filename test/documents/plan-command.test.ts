/** `npm run local -- plan`, as a person or another program runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from '../../scripts/build/paths.ts';
import { planFrom, sayPlan } from '../../scripts/local/plan.ts';
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

function run(...given: readonly string[]) {
  const words = ['--import', 'tsx', join(ROOT, 'scripts/local.ts'), 'plan', ...given];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout };
}

const DATA = { school: { name: 'Heather' }, list: [] };
const right = aTemplate([p('For {{school.name}}'), p('{{#each list}}{{ref}}{{/each}}'), p('')]);
const template = file('template.json', answerOf(right, { withTabs: true }));
const data = file('data.json', DATA);
const example = file('example.json', { ...DATA, list: [{ name: 'x' }] });

describe('plan --template T --data D', () => {
  test('--json prints one object with the requests and no faults, and exits 0', () => {
    const { status, stdout } = run('--template', template, '--data', data, '--json');
    expect([status, JSON.parse(stdout)]).toEqual([0, { ...planned(right, DATA) }]);
    expect(JSON.parse(stdout).requests.length).toBeGreaterThan(0);
  });

  test('a faulty template is no error: its faults are printed, with exit 0 and no requests', () => {
    const { status, stdout } = run('--template', template, '--data', data, '--example', example, '--json');
    expect([status, JSON.parse(stdout)]).toMatchObject([
      0,
      { requests: [], faults: [{ id: 'unknown-tag', found: '{{ref}}' }] },
    ]);
  });

  test('a file that is not there is one clear error, with exit 1', () => {
    const { status, stdout } = run('--template', join(folder, 'none.json'), '--data', data, '--json');
    expect([status, JSON.parse(stdout).error.message]).toEqual([1, expect.stringContaining('There is no file')]);
  });

  test('an answer without tabs is read, too, and its requests name no tab', () => {
    const plan = planFrom({ template: file('no-tabs.json', answerOf(right, { withTabs: false })), data });
    expect(plan.faults).toEqual([]);
    expect(JSON.stringify(plan)).not.toContain('tabId');
  });

  test('without --json it says so in words', () => {
    expect(sayPlan(planFrom({ template, data }))).toMatch(/^\d+ requests\. /);
    expect(sayPlan(planFrom({ template, data, example }))).toContain(
      '1 fault in the template: no document is made of it.\nunknown-tag, in the t.0, text: “{{#each list}}{{ref}}{{/each}}”',
    );
  });

  test.each([
    ['a folder', folder, data, 'cannot be read'],
    ['a file that is not JSON', file('notes.txt', 'only notes'), data, 'is not JSON'],
    ['JSON that is no document', data, data, 'has neither "tabs" nor "body"'],
    ['data that is a list', template, file('list.json', [1]), 'holds no names'],
  ])('%s stops it with one clear error', (_, wanted, given, message) => {
    expect(() => planFrom({ template: wanted, data: given })).toThrow(message);
  });
});

test('the page for those who write templates names every format and every kind of fault', () => {
  const page = readFileSync(join(ROOT, 'docs/templates.md'), 'utf8');
  for (const name of [...FORMAT_NAMES, ...FAULT_IDS]) expect(page).toContain(`\`${name}\``);
});
