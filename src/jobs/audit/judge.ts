/** Compares who can see one folder or document with who should. */
import type { Access, Grant, SharedFile } from '../sharing.ts';
import type { Found } from './finding.ts';
import { grantsOf, type OwnGrants } from './grants.ts';
import { addressKey, type PeopleOn } from './people-on.ts';
import type { Expected, Place } from './places.ts';
import { type WhyNot, whyNot } from './why-not.ts';

export interface Subject {
  readonly file: SharedFile;
  readonly folder: string;
  /** Whether it is something in the folder, and not the folder itself. */
  readonly inFolder: boolean;
  readonly place: Place;
  /** Who should have it from this very file. */
  readonly expected: ReadonlyMap<string, Expected>;
  /** Who has a document by its folder. */
  readonly byFolder: ReadonlyMap<string, Expected>;
}

export function judge(subject: Subject, people: PeopleOn, files: ReadonlyMap<string, SharedFile>): readonly Found[] {
  if (!subject.file.grants) return [unseen(subject)];
  const grants = grantsOf(subject.file, files);
  return [
    ...grants.own.flatMap((grant) => tooMuch(grant, subject, people)),
    ...grants.outside.flatMap((grant) => fromOutside(grant, subject, people)),
    ...[...subject.expected].flatMap(([key, each]) => tooLittle(key, each, grants, subject)),
  ];
}

const placeFields = ({ file, folder, inFolder }: Subject) => ({ folder, ...(inFolder && { document: file.name }) });
const target = ({ file }: Subject) => ({ file: file.id, fileName: file.name });

const unseen = (subject: Subject): Found => ({
  finding: {
    kind: 'not known',
    ...placeFields(subject),
    person: '',
    email: '',
    says: `Google does not say who can see “${subject.file.name}”.`,
    do: 'Open it in Drive, choose Share, and compare it with People yourself.',
  },
});

function tooMuch(grant: Grant, subject: Subject, people: PeopleOn): readonly Found[] {
  if (grant.type === 'anyone' || grant.type === 'domain') return [openToMany(grant, subject)];
  const key = addressKey(grant.email ?? '');
  const expected = subject.expected.get(key);
  if (expected?.role === grant.role) return [];
  const problem = people.unclear.get(key);
  if (problem) return [unclear(grant, subject, problem.row, problem.column)];
  if (expected) return [wrongRole(grant, expected, subject)];
  const byFolder = subject.byFolder.get(key);
  if (byFolder) return [twice(grant, byFolder, subject)];
  return [notAllowed(grant, whyNot(people.holders.get(key), subject.place, people), subject, people)];
}

const take = (grant: Grant, subject: Subject): Pick<Found, 'change'> => ({
  change: { kind: 'take access', ...target(subject), permission: grant.id },
});

function openToMany(grant: Grant, subject: Subject): Found {
  const who = grant.type === 'anyone' ? 'Anyone who has the link' : `Everyone at ${grant.domain ?? 'the domain'}`;
  const says = `${who} can ${sayRole(grant.role)} “${subject.file.name}”.`;
  const finding = { kind: 'public link', ...placeFields(subject), person: '', email: '', says } as const;
  return { finding: { ...finding, do: 'Take the link’s access away.' }, ...take(grant, subject) };
}

function notAllowed(grant: Grant, { kind, because }: WhyNot, subject: Subject, people: PeopleOn): Found {
  const says = `${sayGrant(grant, subject, people)}: ${because}.`;
  return {
    finding: { kind, ...whose(grant, subject, people), says, do: 'Take the access away.' },
    ...take(grant, subject),
  };
}

function twice(grant: Grant, { name, email }: Expected, subject: Subject): Found {
  const person = name || email;
  const says = `“${subject.file.name}” is shared with ${person} (${email}) by itself, and by its folder, too.`;
  const finding = { kind: 'shared directly', ...placeFields(subject), person, email, says } as const;
  return { finding: { ...finding, do: 'Leave the access to the folder’s.' }, ...take(grant, subject) };
}

function wrongRole(grant: Grant, { role, name, email }: Expected, subject: Subject): Found {
  const person = name || email;
  const says = `${person} (${email}) can ${sayRole(grant.role)} “${subject.file.name}”, and should ${sayRole(role)} it.`;
  const finding = { kind: 'wrong role', ...placeFields(subject), person, email, says } as const;
  return {
    finding: { ...finding, do: `Let them ${sayRole(role)} it${role === 'reader' ? ', no more' : ''}.` },
    change: { kind: 'change access', ...target(subject), permission: grant.id, role },
  };
}

function unclear(grant: Grant, subject: Subject, row: number, column: string): Found {
  const { email = '' } = grant;
  return {
    finding: {
      kind: 'People is unclear',
      ...placeFields(subject),
      person: email,
      email,
      says: `${email} can ${sayRole(grant.role)} “${subject.file.name}”, and ${column} in row ${row} of People cannot be read.`,
      do: 'Mend the row, then look again: until then the access stays as it is.',
    },
  };
}

/** What another folder gives cannot be taken away here. */
function fromOutside(grant: Grant, subject: Subject, people: PeopleOn): readonly Found[] {
  const key = addressKey(grant.email ?? '');
  const allowed = subject.expected.get(key) ?? subject.byFolder.get(key);
  if (allowed && (allowed.role === 'writer' || grant.role === 'reader')) return [];
  return [
    {
      finding: {
        kind: 'from another folder',
        ...whose(grant, subject, people),
        says: `${sayGrant(grant, subject, people)}, because it lies in a folder that the program did not make.`,
        do: 'In Drive, move it back into its folder, or take the access away from the folder that it lies in.',
      },
    },
  ];
}

function tooLittle(
  key: string,
  { email, name, role }: Expected,
  grants: OwnGrants,
  subject: Subject,
): readonly Found[] {
  const has = [...grants.own, ...grants.managers].some((grant) => addressKey(grant.email ?? '') === key);
  if (has) return [];
  const person = name || email;
  const says = `${person} (${email}) cannot ${sayRole(role)} “${subject.file.name}”.`;
  const { file } = subject;
  return [
    {
      finding: {
        kind: 'lacks access',
        ...placeFields(subject),
        person,
        email,
        says,
        do: `Let them ${sayRole(role)} it.`,
      },
      change: { kind: 'give access', ...target(subject), email, role, mailKey: `share·${file.key}·${key}` },
    },
  ];
}

function whose(grant: Grant, subject: Subject, { holders }: PeopleOn) {
  const { email = '' } = grant;
  return { ...placeFields(subject), person: holders.get(addressKey(email))?.name || email, email };
}

function sayGrant(grant: Grant, subject: Subject, people: PeopleOn): string {
  const { person, email } = whose(grant, subject, people);
  const who = email === '' ? 'Somebody whom Google does not name' : person === email ? email : `${person} (${email})`;
  return `${who} can ${sayRole(grant.role)} “${subject.file.name}”`;
}

const SAID: Readonly<Record<string, string>> = { reader: 'read', commenter: 'comment on', writer: 'edit' };
const sayRole = (role: Access | string): string => SAID[role] ?? 'manage';
