/** The six boxes on Google's screen, and which of them this account has not ticked. */
import type { Permission } from '../../jobs/installation/permissions.ts';
import type { Calls } from '../calls.ts';
import { FILE_SCOPES } from '../documents/services.ts';
import { MAIL_SCOPES } from '../mail/do-mail-work.ts';
import { isMissing, type Scope, SHEET_SCOPES } from '../scopes.ts';
import { TRIGGER_SCOPES } from '../triggers.ts';

export const DIALOG_SCOPES: readonly Scope[] = [
  {
    url: 'https://www.googleapis.com/auth/script.container.ui',
    box: 'Display and run third-party web content in prompts and sidebars inside Google applications',
  },
];

const COSTS: Readonly<Record<string, string>> = {
  'spreadsheets.currentonly': 'nothing can be read or written',
  'userinfo.email': 'nothing runs: it must be known whose account it is',
  'drive.file': 'no document, folder or template can be made',
  'script.send_mail': 'no mail can be sent',
  'script.scriptapp': 'nothing runs by itself',
  'script.container.ui': 'no page with an answer can be shown',
};

const nameOf = ({ url }: Scope): string => url.slice(url.lastIndexOf('/') + 1);

/** Each once, as asked for in the manifest. */
export const ALL_SCOPES: readonly Scope[] = [
  ...new Map(
    [...SHEET_SCOPES, ...FILE_SCOPES, ...MAIL_SCOPES, ...TRIGGER_SCOPES, ...DIALOG_SCOPES].map((scope) => [
      scope.url,
      scope,
    ]),
  ).values(),
];

export const missingPermissions = (calls: Calls): readonly Permission[] =>
  ALL_SCOPES.filter((scope) => isMissing([scope], calls)).map((scope) => ({
    scope: nameOf(scope),
    box: scope.box,
    costs: COSTS[nameOf(scope)] ?? 'something does not work',
  }));
