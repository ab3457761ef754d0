import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { ROOT } from '../../scripts/build/paths.ts';

const parsedOnce = new Map<string, ts.SourceFile>();

/** What tsc says of a file that is not there, as if it stood in this folder. */
function faults(folder: string, text: string): readonly string[] {
  const config = join(ROOT, folder, 'tsconfig.json');
  const parsed = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    dirname(config),
  );
  const scratch = join(ROOT, folder, 'scratch.ts');
  const host = ts.createCompilerHost(parsed.options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === scratch || fileExists(name);
  host.readFile = (name) => (name === scratch ? text : readFile(name));
  host.getSourceFile = (name, version, ...rest) => {
    if (name === scratch) return ts.createSourceFile(name, text, version);
    const file = parsedOnce.get(name) ?? getSourceFile(name, version, ...rest);
    if (file) parsedOnce.set(name, file);
    return file;
  };
  const program = ts.createProgram({
    rootNames: [...parsed.fileNames, scratch],
    options: parsed.options,
    projectReferences: parsed.projectReferences ?? [],
    host,
  });
  const file = program.getSourceFile(scratch);
  return [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics(file)].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

const PURE = ['src/domain', 'src/workbook', 'src/documents', 'src/jobs'];

test('what the domain may know compiles', () => {
  expect(
    faults('src/domain', `import { addDays } from './day.ts';\nexport const next = addDays('2026-10-05', 1);`),
  ).toEqual([]);
});

test.each(PURE)('in %s Google’s services do not compile', (folder) => {
  expect(faults(folder, 'export const sheet = SpreadsheetApp.getActive();').join()).toContain("'SpreadsheetApp'");
});

test.each(PURE)('in %s the console does not compile', (folder) => {
  expect(faults(folder, "console.log('here');\nexport {};").join()).toContain("'console'");
});

test.each(PURE)('in %s Node does not compile', (folder) => {
  expect(faults(folder, "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;").join()).toContain(
    "'node:fs'",
  );
});

test.each([...PURE, 'src/apps-script'])('in %s what Apps Script’s parser lacks does not compile', (folder) => {
  expect(faults(folder, 'export const last = [1].at(-1);').join()).toContain("'at'");
});

test.each([
  ['src/domain', '../jobs/job.ts'],
  ['src/domain', '../workbook/cell.ts'],
  ['src/workbook', '../jobs/job.ts'],
  ['src/documents', '../jobs/job.ts'],
  ['src/jobs', '../apps-script/reply.ts'],
  ['src/local', '../domain/day.ts'],
  ['src/local', '../workbook/cell.ts'],
])('in %s an import of %s does not compile', (folder, path) => {
  expect(faults(folder, `export type * from '${path}';`).join()).toContain(
    'is not listed within the file list of project',
  );
});
