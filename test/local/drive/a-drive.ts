/** A host whose manifest enables Docs and Drive, and a few functions to ask them with. */
import type { Manifest } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import type { HostOptions } from '../../../src/local/host-options.ts';
import { aHost } from '../a-host.ts';

const AUTH = 'https://www.googleapis.com/auth/';

export const MANIFEST: Manifest = {
  oauthScopes: [`${AUTH}spreadsheets.currentonly`, `${AUTH}drive.file`],
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
};

export const DOC = 'application/vnd.google-apps.document';
export const FOLDER = 'application/vnd.google-apps.folder';
export const SHEET = 'application/vnd.google-apps.spreadsheet';

/** `call` asks one method of a service; `failure` says how it failed. */
const SCRIPT = `
  function call(service, part, method, args) { return { Docs: typeof Docs === 'undefined' ? undefined : Docs, Drive: typeof Drive === 'undefined' ? undefined : Drive }[service][part][method](...args); }
  function failure(service, part, method, args) {
    try { call(service, part, method, args); return 'it worked'; }
    catch (e) { return { name: e.name, message: e.message, code: e.details && e.details.code, isError: e instanceof Error }; }
  }
  function upload(resource, text, type, args) { return Drive.Files.create(resource, Utilities.newBlob(text, type, 'a file'), args); }
  function twice(resource, id) { return [Drive.Files.copy(resource, id), Drive.Files.copy(resource, id)]; }
  function copyThenSay(resource, id) { const made = Drive.Files.copy(resource, id); SpreadsheetApp.getActive().getSheets()[0].getRange('A5').setValue(made.id); }
`;

export function aDrive(options: Partial<HostOptions> = {}, manifest: Manifest = MANIFEST): Host {
  return aHost(SCRIPT, { manifest, user: 'installer@trust.example', ...options });
}

export interface Answer {
  readonly id: string;
  readonly message?: string;
  readonly code?: number;
  readonly [other: string]: unknown;
}

export function ask(host: Host, method: string, ...args: readonly unknown[]): Answer {
  const [service, part, name] = method.split('.');
  return host.run('call', [service, part, name, args]) as Answer;
}

export function refusal(host: Host, method: string, ...args: readonly unknown[]): Answer {
  const [service, part, name] = method.split('.');
  return host.run('failure', [service, part, name, args]) as Answer;
}

export const aFolder = (host: Host, name = 'Heather First School', more: object = {}): string =>
  ask(host, 'Drive.Files.create', { name, mimeType: FOLDER, ...more }).id;

export const aDoc = (host: Host, name = 'Template', more: object = {}): string =>
  ask(host, 'Drive.Files.create', { name, mimeType: DOC, ...more }).id;

/** Half an hour past seven, and so on: the host's clock a number of seconds on. */
export function wait(host: Host, seconds: number): void {
  const then = new Date(host.now.getTime() + seconds * 1000);
  host.advanceTo(then.toISOString());
}
