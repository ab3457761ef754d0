/** Which of the permissions that the program asks for this account has given. */
import { type Check, toMend, well } from './looked.ts';

export interface Permission {
  /** `drive.file`, as guides name it. */
  readonly scope: string;
  /** As the box is worded on Google's screen. */
  readonly box: string;
  /** What does not work without it. */
  readonly costs: string;
}

const ITEM = 'Permissions';

export function sayPermissions({
  asked,
  missing,
}: {
  readonly asked: number;
  readonly missing: readonly Permission[];
}): Check {
  if (missing.length === 0) return well(ITEM, `All ${asked} are given`);
  return toMend(
    ITEM,
    `Not ticked: ${missing.map(({ box, scope, costs }) => `“${box}” (${scope}), without which ${costs}`).join('; ')}`,
    'Choose Check this installation again and tick every box. Where Google asks nothing, take the program’s access away at myaccount.google.com/connections, then choose it again',
  );
}

export const sayServices = (areOn: boolean): Check =>
  areOn
    ? well('Google’s services', 'Drive and Docs are switched on')
    : toMend(
        'Google’s services',
        'Drive API or Google Docs API is switched off: no document can be made',
        'In Extensions, Apps Script, choose + beside Services, and add Drive API (v3) and Google Docs API (v1)',
      );
