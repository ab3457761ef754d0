/** The script that is bound to the sheet. Google can list no bound scripts: one whose answer was lost cannot be found again. */
import { explained } from '../google/faults.ts';
import { type Place, sheetAddress, type WholePlace } from '../google/place.ts';
import { Stopped } from '../local/stopped.ts';
import { answered, askOnce } from './ask-once.ts';
import type { Job } from './job.ts';
import type { WithSheet } from './sheet.ts';

export async function withScript(job: Job, place: WithSheet): Promise<WholePlace> {
  if (place.scriptId !== undefined) return known(job, place, place.scriptId);
  const scriptId = job.script === undefined ? await newScript(job, place) : await theirScript(job, place, job.script);
  const found = { ...answered(place), parentId: place.parentId, scriptId };
  job.keep(found);
  return found;
}

function known({ script, name }: Job, place: WithSheet, scriptId: string): WholePlace {
  if (script === undefined || script === scriptId) return { ...place, scriptId };
  throw new Stopped(`“${name}” has another script already: ${scriptId}`, 'Leave --script out, or choose another name.');
}

async function theirScript(job: Job, { parentId }: WithSheet, scriptId: string): Promise<string> {
  const { data } = await job.clients.script.projects.get({ scriptId }).catch((error: unknown) => {
    throw explained(error, `looking at the script ${scriptId}`, job.user);
  });
  if (data.parentId === parentId) return scriptId;
  throw new Stopped(
    `The script ${scriptId} belongs to another file than the sheet ${sheetAddress(parentId)}`,
    'Open the sheet, Extensions, Apps Script, Project Settings, and copy the Script ID there.',
  );
}

async function newScript(job: Job, place: WithSheet): Promise<string> {
  job.say('Making its script.');
  try {
    const { data } = await askOnce(job, place, 'script', () =>
      job.clients.script.projects.create({ requestBody: { title: job.title, parentId: place.parentId } }),
    );
    if (!data.scriptId) throw new Error('Google made a script and did not say which.');
    return data.scriptId;
  } catch (error) {
    throw explained(error, 'making the script', job.user);
  }
}

/**
 * A run before this asked for the script and did not hear. A sheet of our own that nobody has touched goes to the bin, with the script that it may have,
 * and the next is made afresh. In any other sheet a person looks whether it has the script.
 */
export async function withoutLostScript(job: Job, place: Place): Promise<Place> {
  const { parentId, asked, isTheirs } = place;
  if (asked?.for !== 'script' || parentId === undefined || job.script !== undefined) return place;
  if (isTheirs || (await isTouched(job, parentId))) throw lookYourself(job, parentId);
  job.say(
    'A run before this was stopped while it made the script: its empty sheet goes to the bin, and a new one is made.',
  );
  await job.clients.drive.files
    .update({ fileId: parentId, requestBody: { trashed: true }, fields: 'id', supportsAllDrives: true })
    .catch((error: unknown) => {
      throw explained(error, 'putting the empty sheet in the bin', job.user);
    });
  const { parentId: _, ...fresh } = answered(place);
  job.keep(fresh);
  return fresh;
}

/** Google may note a change of its own when a file is made. */
const AT_ONCE_MS = 60_000;

async function isTouched(job: Job, fileId: string): Promise<boolean> {
  const fields = 'createdTime,modifiedTime,trashed';
  const { data } = await job.clients.drive.files
    .get({ fileId, fields, supportsAllDrives: true })
    .catch((error: unknown) => {
      throw explained(error, `looking at the sheet ${fileId}`, job.user);
    });
  // In the bin it is already: a run before this was stopped just after that.
  if (data.trashed) return false;
  return Date.parse(data.modifiedTime ?? '') - Date.parse(data.createdTime ?? '') > AT_ONCE_MS;
}

const lookYourself = ({ name }: Job, parentId: string): Stopped =>
  new Stopped(
    'A run before this was stopped while it made the script, and Google does not say whether there is one.',
    `Open ${sheetAddress(parentId)}, choose Extensions, Apps Script (which makes one where there is none), Project Settings, and copy the Script ID. Then: npm run provision -- ${name} --script THAT_ID`,
  );
