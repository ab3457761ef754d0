/** A person may tick only some of the boxes that Google shows: say which one is missing, and what it is for. */
import type { Calls } from './calls.ts';
import { type Refusal, refused } from './reply.ts';

export interface Scope {
  readonly url: string;
  /** As the box is worded on Google's screen. */
  readonly box: string;
}

/** What every job needs: this sheet, and who is running it. */
export const SHEET_SCOPES: readonly Scope[] = [
  {
    url: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
    box: 'View and manage spreadsheets that this application has been installed in',
  },
  { url: 'https://www.googleapis.com/auth/userinfo.email', box: 'See your primary Google Account email address' },
];

/** The typings lack the second argument. */
type AskAuthorization = (
  mode: GoogleAppsScript.Script.AuthMode,
  scopes: string[],
) => GoogleAppsScript.Script.AuthorizationInfo;

/** Whether any of these was not given. */
export function isMissing(scopes: readonly Scope[], { call }: Calls): boolean {
  const ask = ScriptApp.getAuthorizationInfo.bind(ScriptApp) as AskAuthorization;
  const urls = scopes.map(({ url }) => url);
  const info = call(() => ask(ScriptApp.AuthMode.FULL, urls));
  return call(() => info.getAuthorizationStatus()) === ScriptApp.AuthorizationStatus.REQUIRED;
}

export function refuseMissingScopes(scopes: readonly Scope[], calls: Calls): Refusal | undefined {
  if (!isMissing(scopes, calls)) return undefined;
  const boxes = scopes
    .filter((scope) => isMissing([scope], calls))
    .map(({ box, url }) => `“${box}” (${url.split('/').pop()})`);
  return refused(
    `Not run: Google was not allowed ${boxes.join(' and ')}.`,
    'Choose the menu item again and tick every box on Google’s screen.',
  );
}
