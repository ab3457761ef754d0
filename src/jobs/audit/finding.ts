/** What the audit finds, in words, with the change that would mend it, if the program can. */
import type { ShareChange, ShareOutcome } from '../sharing.ts';

export type FindingKind =
  | 'leaver'
  | 'starts later'
  | 'another school'
  | 'not for their role'
  | 'nobody in People'
  | 'public link'
  | 'lacks access'
  | 'wrong role'
  | 'shared directly'
  | 'from another folder'
  | 'not in its folder'
  | 'People is unclear'
  | 'not for Directors'
  | 'not known';

/** `for you`: what only people can mend. */
export type FindingState = 'to do' | 'for you' | 'done' | 'invited by mail' | 'blocked' | 'refused' | 'left';

export interface Finding {
  readonly kind: FindingKind;
  readonly folder: string;
  /** Where it is about one document of the folder. */
  readonly document?: string;
  /** The name, or where there is none the address; blank where it is about nobody in particular. */
  readonly person: string;
  readonly email: string;
  readonly says: string;
  /** What to do, or what was done. */
  readonly do: string;
  readonly state: FindingState;
}

export interface Found {
  readonly finding: Omit<Finding, 'state'>;
  readonly change?: ShareChange;
}

export const planned = ({ finding, change }: Found): Finding => ({ ...finding, state: change ? 'to do' : 'for you' });

export function afterwards(found: Found, outcome: ShareOutcome | undefined): Finding {
  const { finding, change } = found;
  if (!change || !outcome) return planned(found);
  switch (outcome.kind) {
    case 'done':
      return { ...finding, state: 'done', do: sayDone(change) };
    case 'no time':
      return { ...finding, state: 'left', do: 'Time ran out: run it again to finish.' };
    case 'invited':
      return {
        ...finding,
        state: 'invited by mail',
        do: 'The address has no Google account: Google has sent it an invitation. Better, type in People an address that has one.',
      };
    case 'blocked':
      return { ...finding, state: 'blocked', do: sayBlocked(finding.email, outcome.why) };
    case 'refused':
      return { ...finding, state: 'refused', do: `Google refused it: ${outcome.why} Run it again.` };
  }
}

const sayDone = (change: ShareChange): string =>
  change.kind === 'take access'
    ? 'The access was taken away.'
    : `They can now ${change.role === 'writer' ? 'edit' : 'read'} it.`;

const sayBlocked = (email: string, why: string): string =>
  `Google Workspace does not let the folder be shared with ${email}: ${why} Ask its administrator to allow sharing with ${email.split('@')[1] ?? 'this domain'}, or type in People an address of the trust’s own.`;
