/** The advanced services of Drive and Docs: one place that knows they may be switched off. */

import type { Calls } from '../calls.ts';
import { type Refusal, refused } from '../reply.ts';
import { refuseMissingScopes, type Scope } from '../scopes.ts';

export const FILE_SCOPES: readonly Scope[] = [
  {
    url: 'https://www.googleapis.com/auth/drive.file',
    box: 'See, edit, create, and delete only the specific Google Drive files you use with this app',
  },
];

export function refuseMissingServices(calls: Calls): Refusal | undefined {
  const refusal = refuseMissingScopes(FILE_SCOPES, calls);
  if (refusal) return refusal;
  if (typeof Drive !== 'undefined' && typeof Docs !== 'undefined') return undefined;
  return refused(
    'Not run: the services Drive API and Google Docs API are switched off.',
    'In Extensions, Apps Script, choose + beside Services, and add Drive API (v3) and Google Docs API (v1).',
  );
}

/** Only after `refuseMissingServices` has let the run through. */
export function files() {
  if (typeof Drive === 'undefined' || !Drive.Files) throw new Error('The Drive service is switched off');
  return Drive.Files;
}

export function permissions() {
  if (typeof Drive === 'undefined' || !Drive.Permissions) throw new Error('The Drive service is switched off');
  return Drive.Permissions;
}

export function docs() {
  if (typeof Docs === 'undefined' || !Docs.Documents) throw new Error('The Docs service is switched off');
  return Docs.Documents;
}
