/** Carries out changes of sharing, each by itself: what Google refuses for one person costs no other anything. */
import type { Change } from '../../jobs/change.ts';
import type { GiveAccess, ShareChange, ShareOutcome } from '../../jobs/sharing.ts';
import { mailLog } from '../../workbook/tabs/mail-log.ts';
import type { Calls } from '../calls.ts';
import { permissions } from '../documents/services.ts';

export interface Sharing {
  readonly calls: Calls;
  readonly hasTime: () => boolean;
  /** Local time, `2026-10-05T07:00:00`. */
  readonly now: string;
  /** Writes rows, and sees to it that they are in the sheet when it returns. */
  readonly write: (changes: readonly Change[]) => void;
}

type Tried = ShareOutcome | { readonly kind: 'no account' };

/** An outcome for each change, in their order. */
export function share(changes: readonly ShareChange[], sharing: Sharing): readonly ShareOutcome[] {
  const tried = changes.map((change) => tryOnce(change, sharing, false));
  const withoutAccount = changes.flatMap((change, index) =>
    change.kind === 'give access' && tried[index]?.kind === 'no account' ? [change] : [],
  );
  const invited = invite(withoutAccount, sharing);
  return tried.map((outcome, index) =>
    outcome.kind === 'no account' ? (invited.get(changes[index] as GiveAccess) ?? { kind: 'no time' }) : outcome,
  );
}

/** Google invites whoever has no account only by mail. Like every mail it is reserved before it goes. */
function invite(people: readonly GiveAccess[], sharing: Sharing): ReadonlyMap<GiveAccess, ShareOutcome> {
  if (people.length === 0) return new Map();
  sharing.write(people.map((person) => mailRow(person, 'Reserved', sharing.now)));
  const outcomes = new Map(people.map((person) => [person, invitedOrNot(tryOnce(person, sharing, true))]));
  sharing.write(
    people.flatMap((person) => {
      const { kind } = outcomes.get(person) ?? { kind: 'no time' };
      return [mailRow(person, kind === 'invited' ? 'Sent' : 'Failed', sharing.now)];
    }),
  );
  return outcomes;
}

const invitedOrNot = (outcome: Tried): ShareOutcome => {
  if (outcome.kind === 'done') return { kind: 'invited' };
  return outcome.kind === 'no account' ? { kind: 'refused', why: 'the address has no Google account.' } : outcome;
};

const mailRow = (
  { mailKey, email, fileName }: GiveAccess,
  state: 'Reserved' | 'Sent' | 'Failed',
  on: string,
): Change => ({
  kind: 'put row',
  tab: mailLog.name,
  key: [mailKey],
  fields: { to: email, subject: `Google’s invitation to “${fileName}”`, state, on },
});

function tryOnce(change: ShareChange, { calls, hasTime }: Sharing, notify: boolean): Tried {
  if (!hasTime()) return { kind: 'no time' };
  try {
    carryOut(change, calls, notify);
    return { kind: 'done' };
  } catch (error) {
    return refusal(change, error instanceof Error ? error.message : String(error));
  }
}

const ANY = { supportsAllDrives: true };

function carryOut(change: ShareChange, { call }: Calls, notify: boolean): void {
  switch (change.kind) {
    case 'take access':
      call(() => permissions().remove(change.file, change.permission, ANY));
      return;
    case 'change access':
      call(() => permissions().update({ role: change.role } as object, change.file, change.permission, ANY));
      return;
    case 'give access': {
      const resource = { type: 'user', role: change.role, emailAddress: change.email };
      const message = notify ? { emailMessage: `You can now open “${change.fileName}”.` } : {};
      const options = { ...ANY, sendNotificationEmail: notify, ...message };
      call(() => permissions().create(resource as object, change.file, options));
    }
  }
}

/** Google gives reasons in words only. */
function refusal(change: ShareChange, message: string): Tried {
  const why =
    /User message: "(.*)"/.exec(message)?.[1]?.trim() || message.replace(/^API call to \S+ failed with error: /, '');
  // Drive's list is a minute behind: an earlier run may have taken it away already.
  if (change.kind === 'take access' && /not found/i.test(message)) return { kind: 'done' };
  if (change.kind !== 'give access') return { kind: 'refused', why };
  if (/Notify people/i.test(message)) return { kind: 'no account' };
  return {
    kind: /ACL change not allowed|policy|administrator|domain|organi[sz]ation/i.test(message) ? 'blocked' : 'refused',
    why,
  };
}
