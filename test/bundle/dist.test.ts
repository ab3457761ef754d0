/** What is pushed to Apps Script. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { filesIn } from '../../scripts/build/bundle.ts';
import { checkEntryPoints } from '../../scripts/build/entry-points.ts';
import { checkSyntax } from '../../scripts/build/gate.ts';
import { BUNDLE_NAME, ENTRY, GLOBAL_NAME, ON_DEMAND_ENTRY, PAGE_NAME, ROOT } from '../../scripts/build/paths.ts';
import { readPolicySeeds } from '../../scripts/build/policy-seeds.ts';
import { templatePage } from '../../scripts/build/templates.ts';
import { stripExamples } from '../../scripts/build/without-examples.ts';
import { buildBundle } from '../../scripts/build.ts';
import { ENTRY_POINTS } from '../../src/apps-script/entry-points.ts';
import { DOCUMENT_KINDS } from '../../src/documents/kinds.ts';
import { RED } from '../../src/domain/criteria/red.ts';

const TEMPLATE_PAGES = DOCUMENT_KINDS.map(({ id }) => templatePage(id));

let folder: string;
/** What every execution evaluates, the page as it is pushed, and the code that the page holds. */
let code: string;
let page: string;
let onDemand: string;
beforeAll(async () => {
  ({ outDir: folder } = await buildBundle({ outDir: mkdtempSync(join(tmpdir(), 'dist-')) }));
  code = readFileSync(join(folder, BUNDLE_NAME), 'utf8');
  page = readFileSync(join(folder, PAGE_NAME), 'utf8');
  onDemand = JSON.parse(page) as string;
});

test('one script, the page with the rest of it, a page for each kind of document and the manifest, and nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(['appsscript.json', PAGE_NAME, BUNDLE_NAME, ...TEMPLATE_PAGES].sort());
});

/** docs/decisions/0004. Script files are evaluated by every execution; there is one. */
test('what every execution evaluates stays under 250 KB', () => {
  const scripts = readdirSync(folder).filter((name) => /\.(?:js|gs)$/.test(name));
  const size = scripts.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0) / 1024;
  console.info(`Every execution evaluates ${size.toFixed(1)} KB.`);
  expect(size).toBeLessThan(250);
});

test('no package is evaluated by every execution, and nothing that makes documents, imports or sets up', async () => {
  const forOthers =
    /node_modules|src\/documents\/(?:template|kinds)|apps-script\/documents|jobs\/(?:documents|import|setup|daily)/;
  const always = await filesIn(ENTRY);
  expect(always.filter((file) => forOthers.test(file))).toEqual([]);
  expect(always.filter((file) => file.endsWith('jobs/recompute.ts'))).toHaveLength(1);
  expect((await filesIn(ON_DEMAND_ENTRY)).filter((file) => forOthers.test(file)).length).toBeGreaterThan(50);
});

test('its globals are one variable and the entry points', () => {
  const names = parse(code, { ecmaVersion: 2019 }).body.flatMap((statement) =>
    statement.type === 'FunctionDeclaration' ? [statement.id.name] : [],
  );
  expect([...names].sort()).toEqual([...ENTRY_POINTS].sort());
  expect(() => checkSyntax(code, [GLOBAL_NAME, ...ENTRY_POINTS])).not.toThrow();
});

describe('the page', () => {
  test('is text in which nothing can be taken for HTML, in syntax that Apps Script takes', () => {
    expect(/[<&\n]/.test(page)).toBe(false);
    expect(() => parse(onDemand, { ecmaVersion: 2019, allowReturnOutsideFunction: true })).not.toThrow();
  });

  test('has the policy’s rows and every job, and the script has neither', () => {
    const cells = readPolicySeeds()['Benchmarks']?.rows.flat() ?? [];
    const source = cells.find((cell) => cell.startsWith('DfE')) ?? 'no source';
    const texts = [source, 'was asked something it does not understand'];
    expect(texts.map((text) => [onDemand.includes(text), code.includes(text)])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  test('has no example of a criterion, and neither has the script', () => {
    expect(RED[0].examples.length).toBeGreaterThan(0);
    for (const text of [code, onDemand]) {
      expect(text.includes(RED[0].metWhen)).toBe(true);
      expect(/\bexpect:["'](?:met|not met|unknown)/.test(text)).toBe(false);
    }
  });
});

test('it names no service that the scopes do not cover', () => {
  expect(code + onDemand).not.toMatch(/\b(DriveApp|DocumentApp|GmailApp|UrlFetchApp|Sheets)\.|openById|openByUrl/);
});

describe('the build fails', () => {
  test('where the menu names what is not exported', () => {
    expect(() => checkEntryPoints(['onOpen'], ['onOpen', 'gone'])).toThrow(
      'Neither main.ts nor on-demand.ts exports: gone',
    );
  });

  test('where something is exported that nothing calls', () => {
    expect(() => checkEntryPoints(['onOpen', 'extra'], ['onOpen'])).toThrow('No menu, trigger or page calls');
  });

  test.each([
    ['a private name', 'class A { #b = 1 }'],
    ['a static field', 'class A { static b = 1 }'],
    ['optional chaining', 'a?.b'],
    ['a big integer', 'var a = 1n'],
    ['an import', "import './a.js'"],
  ])('on %s', (_what, text) => {
    expect(() => checkSyntax(text, [])).toThrow();
  });

  test('on a criterion without examples, and on a file of criteria without one', () => {
    const stripped = stripExamples("criterion({ id: 'R1', examples: [{ expect: 'met' }], title: 'T' });", 'red.ts');
    expect(stripped.replace(/\s+/g, ' ')).toBe("criterion({ id: 'R1', title: 'T' });");
    expect(() => stripExamples("a();\ncriterion({ id: 'R1' });", 'red.ts')).toThrow('red.ts: the criterion on line 2');
    expect(() => stripExamples('criteria([]);', 'red.ts')).toThrow('red.ts: no call of criterion() was found');
  });

  test('on a global that nobody asked for', () => {
    expect(() => checkSyntax('var stray = 1', [])).toThrow('unexpected stray');
  });
});

describe('the manifest', () => {
  const manifest = () => JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));

  test('asks for six scopes and no more', () => {
    expect(manifest().oauthScopes).toEqual(
      [
        'spreadsheets.currentonly',
        'drive.file',
        'script.send_mail',
        'script.scriptapp',
        'script.container.ui',
        'userinfo.email',
      ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
    );
  });

  test('runs on V8 in London, with Docs and Drive as advanced services', () => {
    expect(manifest()).toMatchObject({
      timeZone: 'Europe/London',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      dependencies: {
        enabledAdvancedServices: [
          { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
          { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
        ],
      },
    });
  });

  test('clasp pushes dist/, with no project until one is provisioned', () => {
    expect(JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8'))).toEqual({
      scriptId: 'not-yet-provisioned',
      rootDir: 'dist',
    });
  });

  test('clasp would push the manifest, the script and the page, and nothing that lies beside them', () => {
    const checkout = mkdtempSync(join(tmpdir(), 'checkout-'));
    for (const name of ['.clasp.json', '.claspignore']) copyFileSync(join(ROOT, name), join(checkout, name));
    cpSync(folder, join(checkout, 'dist'), { recursive: true });
    writeFileSync(join(checkout, 'dist', 'notes.txt'), 'mine');
    const clasp = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
    const said = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], { cwd: checkout });
    const { filesToPush } = JSON.parse(said.toString()) as { readonly filesToPush: readonly string[] };
    expect([...filesToPush].sort()).toEqual(
      ['appsscript.json', PAGE_NAME, BUNDLE_NAME, ...TEMPLATE_PAGES].map((name) => `dist/${name}`).sort(),
    );
  });
});
