/** The built bundle over a small trust whose folders are made, with people to share them with. */
import type { Answered } from '../../../scripts/local/answer.ts';
import type { AuditAnswer } from '../../../src/jobs/audit.ts';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { DriveOptions } from '../../../src/local/drive/drive-store.ts';
import { DriveStore, type KeptDrive } from '../../../src/local/drive/drive-store.ts';
import type { Host } from '../../../src/local/host.ts';
import type { HostOptions } from '../../../src/local/host-options.ts';
import { aTrustDrive, INSTALLER, MAKER, type Made } from '../../jobs/audit/a-trust.ts';
import { ELM, hostWith, NOW, OAK, serve, type Table, TRUST } from '../trust.ts';

export const HEAD = 'head@oak.example';
export const CHAIR = 'chair@oak.example';
export const ELM_HEAD = 'head@elm.example';
export const CEO = 'ceo@trust.example';
export const LEAVER = 'leaver@oak.example';

const PEOPLE: Table = [
  ['Email', 'Name', 'Role', 'URN', 'From', 'To'],
  [CEO, 'Cy Clay', 'CEO', '', '', ''],
  [HEAD, 'Ann Ash', 'Headteacher', OAK, '', ''],
  [LEAVER, 'Lee Lime', 'Headteacher', OAK, '', new Date(2026, 7, 31)],
  [CHAIR, 'Cat Cork', 'Chair of Academy Committee', OAK, '', ''],
  [ELM_HEAD, 'Eve Elder', 'Headteacher', ELM, '', ''],
];

export const OAK_WORK = `${OAK}·to work on`;

export const sharedTrust = (options: DriveOptions = {}): Made => aTrustDrive([String(OAK), String(ELM)], options);

/** A Drive like the given one, which a run may spoil. */
export const copyOf = (drive: KeptDrive, options: DriveOptions = {}): DriveStore =>
  new DriveStore(options, JSON.parse(JSON.stringify(drive)) as KeptDrive);

export const auditHost = (bundle: Bundle, drive: DriveStore, more: Partial<HostOptions> = {}): Host =>
  hostWith(
    bundle,
    { ...TRUST, People: PEOPLE },
    { user: INSTALLER, scriptId: MAKER.script, now: NOW, drive, latency: 'none', ...more },
  );

export interface Audited extends Omit<Answered['data'], 'answer'> {
  readonly answer: AuditAnswer;
}

/** Fails where it is refused. */
export function audited(host: Host, dryRun = false): Audited {
  const reply = serve(host, { job: 'audit', dryRun });
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data as Audited;
}

/** Who can open each file but the installer, and as what: `id who role`. */
export const everyReader = (host: Host): readonly string[] =>
  host.drive
    .all()
    .flatMap(({ id }) => host.documents.readers(id).map(({ who, role }) => `${id} ${who} ${role}`))
    .filter((line) => !line.endsWith('owner'))
    .sort();
