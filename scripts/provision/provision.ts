/** From nothing to a sheet with its script, each step kept before the next: run again, it goes on where it stopped. */
import { explained } from '../google/faults.ts';
import type { Place, WholePlace } from '../google/place.ts';
import { Stopped } from '../local/stopped.ts';
import { withoutLostScript, withScript } from './bound-script.ts';
import type { Job } from './job.ts';
import { withSheet } from './sheet.ts';

export async function sheetAndScript(job: Job, kept: Place | undefined): Promise<WholePlace> {
  if (job.script !== undefined && job.sheet === undefined && kept?.parentId === undefined) throw scriptOfNoSheet;
  const account = await whoIsLoggedIn(job);
  if (kept && kept.account !== account) throw otherAccount(job, kept.account, account);
  const { user } = job;
  const place: Place = kept ?? { rootDir: 'dist', account, ...(user !== undefined && { user }) };
  return withScript(job, await withSheet(job, await withoutLostScript(job, place)));
}

async function whoIsLoggedIn({ clients, user, say }: Job): Promise<string> {
  try {
    const { data } = await clients.oauth2.userinfo.get({});
    if (!data.email) throw new Error('Google did not say whose login this is.');
    say(`Logged in as ${data.email}.`);
    return data.email;
  } catch (error) {
    throw explained(error, 'asking Google whose login this is', user);
  }
}

const scriptOfNoSheet = new Stopped(
  '--script says which script a sheet has, and no sheet was named.',
  'Give the sheet, too: --sheet THE_ID_OF_THE_SHEET',
);

const otherAccount = ({ name }: Job, first: string, account: string): Stopped =>
  new Stopped(
    `“${name}” was begun with ${first}, and ${account} is logged in.`,
    `Log in as ${first}: everything here belongs to one account.`,
  );
