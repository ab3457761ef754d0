/** A small trust's folders and documents in the local Drive, and the audit asked directly. */
import * as z from 'zod/mini';
import type { Finding } from '../../../src/jobs/audit/finding.ts';
import { type AuditAnswer, audit } from '../../../src/jobs/audit.ts';
import type { Grant, ShareChange, SharedFile } from '../../../src/jobs/sharing.ts';
import { type Reader, readersOf } from '../../../src/local/drive/access.ts';
import { fileAnswer } from '../../../src/local/drive/answers.ts';
import { DriveStore } from '../../../src/local/drive/drive-store.ts';
import { type DriveFile, MIME } from '../../../src/local/drive/file.ts';
import { makeFile } from '../../../src/local/drive/file-changes.ts';
import { shared, unshared, withRole } from '../../../src/local/drive/sharing.ts';
import { snapshotOf, type Tabs } from '../../support/decide.ts';

export const TODAY = '2026-10-05';
export const INSTALLER = 'installer@trust.example';
const NOW = Date.parse('2026-10-01T07:00:00Z');
/** The script that made them, and the account it made them for: a host that is to see them is given both. */
export const MAKER = { account: INSTALLER, script: 'the script that made them', now: NOW };

export const SCHOOL_AUDIENCES = ['to work on', 'from the trust', 'figures'] as const;
export const TRUST_AUDIENCES = ['Executive Team', 'Board', 'Headteachers', 'Everyone'] as const;

export type PersonRow = Tabs[string][number];
export const person = (Email: string, Role: string, URN: string = '', more: PersonRow = {}): PersonRow => ({
  Email,
  Name: '',
  Role,
  URN,
  From: '2020-09-01',
  To: '',
  ...more,
});

export interface Made {
  readonly store: DriveStore;
  /** The id of a folder, or of the document in it, by its key. */
  readonly folder: (key: string) => string;
  readonly document: (key: string) => string;
}

/** Every folder that the schools and the trust may have, with a document in each. */
export function aTrustDrive(urns: readonly string[], options = {}): Made {
  const store = new DriveStore(options);
  const make = (mimeType: string, name: string, parent: string, part: string, key: string): string => {
    const content = mimeType === MIME.folder ? ({ kind: 'folder' } as const) : ({ kind: 'sheet', csv: '' } as const);
    const fields = { name, parents: [parent], properties: { part, key }, writersCanShare: false };
    return makeFile(store, fields, content, mimeType, MAKER).id;
  };
  const root = make(MIME.folder, 'School improvement: Trust', 'root of My Drive', 'folder', 'root');
  const folders = new Map([['root', root]]);
  folders.set('templates', make(MIME.folder, 'Templates', root, 'folder', 'templates'));
  const documents = new Map<string, string>();
  const keys = [
    ...urns.flatMap((urn) => SCHOOL_AUDIENCES.map((audience) => `${urn}·${audience}`)),
    ...TRUST_AUDIENCES.map((audience) => `trust·${audience}`),
  ];
  for (const key of keys) {
    const folder = make(MIME.folder, key.replace('·', ' — '), root, 'folder', key);
    folders.set(key, folder);
    documents.set(key, make(MIME.sheet, `Plan of ${key}`, folder, 'document', `${key}·1`));
  }
  return { store, folder: (key) => known(folders, key), document: (key) => known(documents, key) };
}

function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`No ${key}`);
  return id;
}

/** What the list of Drive says of the files. */
export function listed(store: DriveStore): readonly SharedFile[] {
  return store.all().map((file) => {
    const answer = fileAnswer(store, file, INSTALLER);
    const { part, key } = file.properties as { readonly part: SharedFile['part']; readonly key: string };
    const { id, name, parents } = file;
    return { id, part, key, name, parents, grants: (answer['permissions'] as readonly object[]).map(grantOf) };
  });
}

function grantOf(permission: object): Grant {
  const { id, type, role, emailAddress, permissionDetails } = permission as {
    readonly id: string;
    readonly type: Grant['type'];
    readonly role: string;
    readonly emailAddress?: string;
    readonly permissionDetails: readonly { readonly role: string; readonly inheritedFrom?: string }[];
  };
  return {
    id,
    type,
    role,
    ...(emailAddress !== undefined && { email: emailAddress }),
    from: permissionDetails.map(({ role: given, inheritedFrom }) => ({
      role: given,
      ...(inheritedFrom !== undefined && { folder: inheritedFrom }),
    })),
  };
}

export interface Trust {
  readonly people: readonly PersonRow[];
  readonly urns?: readonly string[];
  readonly documents?: Tabs[string];
  readonly today?: string;
}

export function planAudit(
  files: readonly SharedFile[],
  { people, urns = ['1', '2'], documents = [], today = TODAY }: Trust,
) {
  const schools = urns.map((URN) => ({ URN, School: `School ${URN}` }));
  const tabs: Tabs = { Schools: schools, People: people, ...(documents.length > 0 && { Documents: documents }) };
  const moment = { today, now: `${today}T07:00:00`, who: INSTALLER };
  const plan = audit.plan(snapshotOf(tabs), moment, z.parse(audit.accepts, {}), files);
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
}

export const audited = (made: Made, trust: Trust): AuditAnswer => planAudit(listed(made.store), trust).answer;

export const findings = (made: Made, trust: Trust): readonly Finding[] =>
  audited(made, trust).findings.filter(({ kind }) => kind !== 'lacks access');

/** What the plan asks for, done in the Drive. */
export function carryOut(store: DriveStore, changes: readonly ShareChange[]): void {
  for (const change of changes) {
    const file = store.find(change.file) as DriveFile;
    const notify = { notify: false };
    if (change.kind === 'give access') {
      const { email, role } = change;
      shared(store, file, { type: 'user', role, emailAddress: email }, notify, MAKER);
    } else if (change.kind === 'take access') unshared(store, file, change.permission, MAKER);
    else {
      const own = file.permissions.find(({ id }) => id === change.permission);
      if (!own) throw new Error(`No permission of its own: ${change.permission}`);
      withRole(store, file, own, change.role, MAKER);
    }
  }
}

export function give(made: Made, id: string, email: string, role = 'reader'): void {
  shared(
    made.store,
    made.store.find(id) as DriveFile,
    { type: 'user', role, emailAddress: email },
    { notify: false },
    MAKER,
  );
}

export function openToAll(made: Made, id: string): void {
  shared(made.store, made.store.find(id) as DriveFile, { type: 'anyone', role: 'reader' }, { notify: false }, MAKER);
}

/** Everyone but the installer who can open a file. */
export const readers = ({ store }: Made, id: string): readonly Reader[] =>
  readersOf(store, id).filter(({ role }) => role !== 'owner');
