/** Puts dist/ on Google with clasp, and looks whether Google holds just that. */
import { join } from 'node:path';
import { Stopped } from '../local/stopped.ts';
import type { Clients } from './clients.ts';
import { type Compared, compared } from './deployed.ts';
import { explained } from './faults.ts';
import type { WholePlace } from './place.ts';
import { runClasp } from './run-clasp.ts';

/** `--force`: without it clasp passes over a manifest that has changed, and reports success. */
export const PUSH = ['push', '--force'];

/** Says whether anything had to be pushed. */
export async function push(folder: string, name: string, place: WholePlace, clients: Clients): Promise<boolean> {
  if ((await unlike(folder, place, clients)).length === 0) return false;
  await runClasp(folder, name, place, PUSH, 'pushing the program');
  const wrong = await unlike(folder, place, clients);
  if (wrong.length === 0) return true;
  throw new Stopped(
    `Google does not hold what was pushed: ${wrong.map(({ file, difference }) => `${file} ${difference}`).join(', ')}.`,
    'Somebody may be saving in Google’s own editor: close it, and run the same command again.',
  );
}

const unlike = async (...where: Parameters<typeof atGoogle>): Promise<readonly Compared[]> =>
  (await atGoogle(...where)).filter(({ difference }) => difference !== undefined);

export async function atGoogle(
  folder: string,
  { scriptId, user }: WholePlace,
  { script }: Clients,
): Promise<readonly Compared[]> {
  try {
    const { data } = await script.projects.getContent({ scriptId });
    return compared(join(folder, 'dist'), data.files ?? []);
  } catch (error) {
    throw explained(error, 'reading what Google holds', user);
  }
}
