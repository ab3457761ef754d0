/** The spreadsheet: the one known already, the trust's own, the one that a run before this made and never heard of, or a new one. */
import type { drive_v3 } from 'googleapis/build/src/apis/drive/index.js';
import { explained } from '../google/faults.ts';
import { type Place, placeFile, sheetAddress } from '../google/place.ts';
import { Stopped } from '../local/stopped.ts';
import { answered, askOnce } from './ask-once.ts';
import type { Job } from './job.ts';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
/** On every sheet that is made here, with its name: a run that lost its answer finds it by this. */
const MARK = 'schoolImprovement';
const ONE_FILE = 'id,name,mimeType,trashed,capabilities/canEdit';

export type WithSheet = Place & { readonly parentId: string };

export async function withSheet(job: Job, place: Place): Promise<WithSheet> {
  if (place.parentId !== undefined) return known(job, place, place.parentId);
  return job.sheet === undefined ? ownSheet(job, place) : theirSheet(job, place, job.sheet);
}

async function known(job: Job, place: Place, parentId: string): Promise<WithSheet> {
  if (job.sheet !== undefined && job.sheet !== parentId) {
    throw new Stopped(
      `“${job.name}” stands for another sheet already: ${sheetAddress(parentId)}`,
      'Choose another name for this one.',
    );
  }
  await editable(job, parentId, `see ${placeFile(job.name)}; to begin again, take that file away`);
  return { ...place, parentId };
}

async function theirSheet(job: Job, place: Place, id: string): Promise<WithSheet> {
  const file = await editable(job, id, 'give the id of another');
  job.say(`Attaching to “${file.name}”, which the trust has already.`);
  const found = { ...answered(place), parentId: id, isTheirs: true };
  job.keep(found);
  return found;
}

async function editable(job: Job, id: string, otherwise: string): Promise<drive_v3.Schema$File> {
  const file = await fileOf(job, id);
  const faults = [
    ...(file.mimeType === SPREADSHEET ? [] : [notASheet(file)]),
    ...(file.trashed ? [`“${file.name}” is in the bin: take it out, or ${otherwise}.`] : []),
    ...(file.capabilities?.canEdit ? [] : [`This account may not edit “${file.name}”: have it shared as Editor.`]),
  ];
  if (faults.length > 0) throw new Stopped(`The sheet ${id} cannot be used.`, faults.join('\n'));
  return file;
}

const notASheet = ({ name, mimeType }: drive_v3.Schema$File): string =>
  /openxmlformats|ms-excel/.test(mimeType ?? '')
    ? `“${name}” is an Excel file: open it in Google Sheets, choose File, Save as Google Sheets, and give the id of that.`
    : `“${name}” is no Google Sheet (${mimeType}).`;

async function fileOf({ clients, user }: Job, fileId: string): Promise<drive_v3.Schema$File> {
  try {
    const { data } = await clients.drive.files.get({ fileId, fields: ONE_FILE, supportsAllDrives: true });
    return data;
  } catch (error) {
    throw explained(error, `looking at the sheet ${fileId}`, user);
  }
}

async function ownSheet(job: Job, place: Place): Promise<WithSheet> {
  const lost = place.asked?.for === 'sheet' ? await foundLater(job, place.asked.at) : undefined;
  if (lost) job.say('The run before this had made the sheet: going on with it.');
  const id = lost?.id ?? (await newSheet(job, answered(place)));
  const found = { ...answered(place), parentId: id };
  job.keep(found);
  return found;
}

async function newSheet(job: Job, place: Place): Promise<string> {
  const [other] = await marked(job);
  if (other) throw alreadyThere(job, other);
  job.say(`Making the spreadsheet “${job.title}”.`);
  const request = { name: job.title, mimeType: SPREADSHEET, properties: { [MARK]: job.name } };
  try {
    const { data } = await askOnce(job, place, 'sheet', () =>
      job.clients.drive.files.create({ requestBody: request, fields: 'id', supportsAllDrives: true }),
    );
    if (!data.id) throw new Error('Drive made a spreadsheet and did not say which.');
    return data.id;
  } catch (error) {
    throw explained(error, 'making the spreadsheet', job.user);
  }
}

const alreadyThere = ({ name }: Job, { id }: drive_v3.Schema$File): Stopped =>
  new Stopped(
    `This account has a sheet with the name “${name}” already: ${sheetAddress(id ?? '')}`,
    `For a second one choose another name. To go on with that one: in it, Extensions, Apps Script, Project Settings, copy the Script ID; then npm run provision -- ${name} --sheet ${id} --script THAT_ID`,
  );

/** What Drive's lists show is up to a minute old. */
const PAUSES = [0, 5_000, 10_000, 20_000, 30_000];
const LISTED_AFTER_MS = 120_000;

async function foundLater(job: Job, askedAt: string): Promise<drive_v3.Schema$File | undefined> {
  const isListed = Date.now() - Date.parse(askedAt) > LISTED_AFTER_MS;
  for (const pause of isListed ? [0] : PAUSES) {
    if (pause === 5_000)
      job.say('A run before this asked for the sheet and did not hear: looking whether it is there, a minute at most.');
    await job.wait(pause);
    const [file] = await marked(job);
    if (file) return file;
  }
  return undefined;
}

/** The sheets of this name that are not in the bin: what a list says is old, so each is looked at. */
async function marked(job: Job): Promise<readonly drive_v3.Schema$File[]> {
  const q = `properties has { key='${MARK}' and value='${job.name}' } and trashed = false`;
  try {
    const { data } = await job.clients.drive.files.list({ q, fields: 'files(id)', supportsAllDrives: true });
    const files = await Promise.all((data.files ?? []).map(({ id }) => fileOf(job, id ?? '')));
    return files.filter(({ trashed }) => !trashed);
  } catch (error) {
    throw explained(error, 'looking for a sheet of this name', job.user);
  }
}
