/** The content of a project as it is pushed: refused whole where a file is not what Apps Script takes. */
import { ApiRefusal } from '../runtime/api-refusal.ts';
import { syntaxFault } from './apps-script-syntax.ts';
import { FILE_TYPES, type ScriptFile } from './script-store.ts';
import { listOf, mustFit, oneOf, record } from './shapes.ts';

const USER = record({ domain: 'text', email: 'text', name: 'text', photoUrl: 'text' });

const CONTENT = record({
  scriptId: 'text',
  files: listOf(
    record({
      name: 'text',
      type: oneOf('type.googleapis.com/google.apps.script.v1.File.Type', ['ENUM_TYPE_UNSPECIFIED', ...FILE_TYPES]),
      source: 'text',
      lastModifyUser: USER,
      createTime: 'text',
      updateTime: 'text',
      functionSet: record({ values: listOf(record({ name: 'text', parameters: listOf('text') })) }),
    }),
  ),
});

const MANIFEST = record({
  timeZone: 'text',
  runtimeVersion: oneOf('runtimeVersion', ['STABLE', 'V8', 'DEPRECATED_ES5']),
  exceptionLogging: oneOf('exceptionLogging', ['NONE', 'STACKDRIVER']),
  oauthScopes: listOf('text'),
  dependencies: record({
    enabledAdvancedServices: listOf(record({ userSymbol: 'text', serviceId: 'text', version: 'text' })),
  }),
});

export function contentOf(body: unknown): readonly ScriptFile[] {
  mustFit(body, CONTENT);
  const { files = [] } = (body ?? {}) as { files?: readonly Partial<ScriptFile>[] };
  const whole = files.map(wholeFile);
  const manifest = whole.find(({ name, type }) => name === 'appsscript' && type === 'JSON');
  if (!manifest) throw new ApiRefusal('Project contents must include a manifest file named appsscript.');
  checkNames(whole);
  checkManifest(manifest);
  for (const file of whole) checkSyntax(file);
  return whole;
}

function wholeFile({ name = '', type, source = '' }: Partial<ScriptFile>): ScriptFile {
  if (name === '' || !type || !FILE_TYPES.includes(type)) throw new ApiRefusal('Request contains an invalid argument.');
  if (type === 'JSON' && name !== 'appsscript') throw new ApiRefusal(`Invalid file name for a JSON file: ${name}.`);
  return { name, type, source };
}

function checkNames(files: readonly ScriptFile[]): void {
  const twice = files.find(({ name }, index) => files.findIndex((other) => other.name === name) !== index);
  if (twice) throw new ApiRefusal(`A file with this name already exists in the current project: ${twice.name}`);
}

function checkManifest({ source }: ScriptFile): void {
  try {
    mustFit(JSON.parse(source), MANIFEST);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ApiRefusal(`"appsscript.json" has errors: Invalid manifest: ${why}`);
  }
}

function checkSyntax({ name, type, source }: ScriptFile): void {
  const fault = type === 'SERVER_JS' ? syntaxFault(source) : undefined;
  if (fault) throw new ApiRefusal(`Syntax error: SyntaxError: ${fault.what} line: ${fault.line} file: ${name}.gs`);
}
