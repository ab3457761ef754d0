/** Whether this is the account that the schedule and the documents belong to. */
import { type Check, toKnow, toMend, well } from './looked.ts';

export interface Accounts {
  readonly who: string;
  /** Whose the documents are; undefined: there are none yet. */
  readonly documents: string | undefined;
  /** Whose the schedule is; undefined: there is none yet. */
  readonly schedule: string | undefined;
}

const ITEM = 'Account';

/** The account that everything is done by; undefined: Set up has not been chosen yet. */
export const installerOf = ({ documents, schedule }: Accounts): string | undefined => documents ?? schedule;

export function sayAccount(accounts: Accounts): Check {
  const { who, documents, schedule } = accounts;
  const installer = installerOf(accounts);
  if (installer === undefined)
    return toMend(
      ITEM,
      'Nobody has set this workbook up yet',
      'Choose Set up with the account that the trust keeps for it',
    );
  if (documents !== undefined && schedule !== undefined && documents !== schedule)
    return toMend(
      ITEM,
      `The documents are ${documents}’s and the schedule is ${schedule}’s: its morning run makes no document and sends no mail`,
      `Choose Repair schedule with the account ${documents}, and take the schedule over`,
      'Urgent',
    );
  if (installer === who) return well(ITEM, 'The one that the schedule and the documents belong to');
  return toKnow(
    ITEM,
    `This is ${who}. The schedule and the documents are ${installer}’s, and no other account sees them`,
    `For a full check ask whoever has the account ${installer} to choose Check this installation`,
  );
}
