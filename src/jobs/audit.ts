/** Compares who can see each folder and document with who should by `People`: a dry run lists the changes, a run makes them. */
import * as z from 'zod/mini';
import type { Problem } from '../workbook/problem.ts';
import { tabReader } from '../workbook/tab-reader.ts';
import { documents as documentsTab } from '../workbook/tabs/documents.ts';
import { people as peopleTab } from '../workbook/tabs/people.ts';
import { schools as schoolsTab } from '../workbook/tabs/schools.ts';
import { documentIn } from './audit/documents-in.ts';
import { afterwards, type Finding, type Found, planned } from './audit/finding.ts';
import { judge } from './audit/judge.ts';
import { type PeopleOn, peopleOn } from './audit/people-on.ts';
import { expectedIn, placeOf } from './audit/places.ts';
import type { SharingJob } from './job.ts';
import type { ShareChange, SharedFile } from './sharing.ts';

const AuditRequest = z.object({});
type AuditRequest = z.infer<typeof AuditRequest>;

export interface AuditAnswer {
  readonly folders: number;
  /** Documents and templates. */
  readonly documents: number;
  readonly take: number;
  readonly change: number;
  readonly give: number;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

const NOTHING_MADE: AuditAnswer = { folders: 0, documents: 0, take: 0, change: 0, give: 0, findings: [], problems: [] };

export const audit: SharingJob<AuditRequest, AuditAnswer> = {
  name: 'audit',
  reads: [schoolsTab.name, peopleTab.name, documentsTab.name],
  accepts: AuditRequest,
  readsSharing: true,
  plan: (snapshot, { today }, _, files) => {
    const reader = tabReader(snapshot);
    if (files.length === 0) return { sharing: [], answer: NOTHING_MADE, afterwards: () => NOTHING_MADE };
    const people = peopleOn(snapshot, today, reader);
    if (!people)
      return {
        refused:
          'Not run: People has no row with an address, so nobody would be left with access. Fill in People, with Email and Role.',
      };
    const rows = new Map(reader.read(documentsTab).rows.flatMap((row) => (row.file ? [[row.file, row] as const] : [])));
    const all = inOrder(foundIn(files, rows, people));
    const answer = answerOf(files, all, people);
    const changing = all.filter(({ change }) => change);
    return {
      sharing: changing.flatMap(({ change }) => change ?? []),
      answer: { ...answer, findings: all.map(planned) },
      afterwards: (outcomes) => ({
        ...answer,
        findings: all.map((found) => afterwards(found, outcomes[changing.indexOf(found)])),
      }),
    };
  },
};

function foundIn(
  list: readonly SharedFile[],
  rows: Parameters<typeof documentIn>[1],
  people: PeopleOn,
): readonly Found[] {
  const files = new Map(list.map((file) => [file.id, file]));
  const folders = list.filter(({ part }) => part === 'folder');
  const others = list.filter(({ part }) => part !== 'folder');
  return [
    ...folders.flatMap((file) => {
      const place = placeOf(file.key);
      if (!place) return [unknownFolder(file)];
      const expected = expectedIn(place, people);
      const subject = { file, folder: file.name, inFolder: false, place, expected, byFolder: new Map() };
      return judge(subject, people, files);
    }),
    ...others.flatMap((file) => {
      const { subject, found } = documentIn(file, rows, files, people);
      return [...found, ...judge(subject, people, files)];
    }),
  ];
}

const unknownFolder = ({ name }: SharedFile): Found => ({
  finding: {
    kind: 'not known',
    folder: name,
    person: '',
    email: '',
    says: `This version of the program does not know who should see “${name}”.`,
    do: 'Update the program, or look at the folder’s sharing in Drive yourself.',
  },
});

const ORDER: Readonly<Record<ShareChange['kind'], number>> = { 'take access': 0, 'change access': 1, 'give access': 2 };

/** What anybody has too much goes first, folders before what is in them: a run that stops half-way has shown nobody more. */
const inOrder = (found: readonly Found[]): readonly Found[] =>
  [...found].sort((one, other) => place(one) - place(other));
const place = ({ change }: Found): number => (change ? ORDER[change.kind] : 3);

function answerOf(files: readonly SharedFile[], found: readonly Found[], { problems }: PeopleOn) {
  const count = (kind: ShareChange['kind']) => found.filter(({ change }) => change?.kind === kind).length;
  const folders = files.filter(({ part }) => part === 'folder').length;
  return {
    folders,
    documents: files.length - folders,
    take: count('take access'),
    change: count('change access'),
    give: count('give access'),
    problems,
  };
}
