/** Provisioning in this process, against a local Google, in a folder of its own. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clients } from '../../scripts/google/clients.ts';
import { keepPlace, placeFile, readPlace, type WholePlace } from '../../scripts/google/place.ts';
import type { Job } from '../../scripts/provision/job.ts';
import { sheetAndScript } from '../../scripts/provision/provision.ts';
import type { DriveFile } from '../../src/local/drive/file.ts';
import type { LocalGoogle } from '../../src/local/google/local-google.ts';
import type { Project } from '../../src/local/google/script-store.ts';
import { clientsOf } from '../local/google/in-process.ts';

export interface Case {
  readonly google: LocalGoogle;
  readonly name: string;
  readonly folder: string;
  readonly said: string[];
}

export const aCase = (google: LocalGoogle, name = 'trust'): Case => ({
  google,
  name,
  folder: mkdtempSync(join(tmpdir(), 'place-')),
  said: [],
});

type Asked = Partial<Pick<Job, 'sheet' | 'script'>> & { readonly clients?: Clients };

/** A run to its end. */
export function run(one: Case, asked: Asked = {}): Promise<WholePlace> {
  return start(one, asked).ended;
}

/** A run that is cut off at its nth request: from then on it does nothing. Resolves when it is there. */
export async function runAndDie(one: Case, how: 'before' | 'after', nth: number, asked: Asked = {}): Promise<Run> {
  const reached = one.google.trouble.silence(/./, how, nth);
  const run = start(one, asked);
  run.ended.catch(() => undefined);
  await reached;
  run.die();
  return run;
}

export interface Run {
  readonly ended: Promise<WholePlace>;
  readonly die: () => void;
}

function start({ google, name, folder, said }: Case, { clients = clientsOf(), ...asked }: Asked): Run {
  let isAlive = true;
  const job: Job = {
    name,
    title: 'School improvement',
    clients,
    ...asked,
    keep: (place) => {
      if (isAlive) keepPlace(folder, name, place);
    },
    say: (line) => said.push(line),
    wait: (ms) => Promise.resolve(google.advance(ms)),
  };
  return {
    ended: sheetAndScript(job, readPlace(folder, name)),
    die: () => {
      isAlive = false;
    },
  };
}

export const keptFile = ({ folder, name }: Case): string => readFileSync(join(folder, placeFile(name)), 'utf8');

export const sheetsOf = ({ google, name }: Case): readonly DriveFile[] =>
  google.drive.all().filter(({ properties }) => properties['schoolImprovement'] === name);

export const scriptsOf = ({ google }: Case, sheet: DriveFile | undefined): readonly Project[] =>
  google.scripts.all().filter(({ parentId }) => parentId === sheet?.id);

/** What a person finds: each sheet out of the bin with the number of its scripts, and whether the kept file names them. */
export function found(one: Case) {
  const sheets = sheetsOf(one).filter(({ trashed }) => !trashed);
  const place = readPlace(one.folder, one.name);
  return {
    sheets: sheets.map((sheet) => ({ name: sheet.name, scripts: scriptsOf(one, sheet).map(({ title }) => title) })),
    kept:
      place?.parentId === sheets[0]?.id &&
      place?.scriptId === scriptsOf(one, sheets[0])[0]?.scriptId &&
      place?.asked === undefined,
  };
}

export const ONE_OF_EACH = {
  sheets: [{ name: 'School improvement', scripts: ['School improvement'] }],
  kept: true,
};
