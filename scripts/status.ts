/** `npm run status -- [NAME]`: what Google holds, beside what is here. Nothing is changed on either side. */
import { Command } from 'commander';
import { freshBundle } from './build/fresh.ts';
import { ROOT } from './build/paths.ts';
import { versionsOf } from './deploy/release.ts';
import { sayStatus } from './deploy/say-status.ts';
import { treeOf } from './deploy/tree.ts';
import { clientsFor } from './google/clients.ts';
import { readLogin } from './google/login.ts';
import { placesIn, wholePlace } from './google/place.ts';
import { atGoogle } from './google/push.ts';
import { reportStopped } from './google/report-stopped.ts';
import { showProgress } from './local/progress.ts';

const program = new Command('npm run status --')
  .description('What Google holds, beside what is here. Nothing is changed.')
  .argument('[name]', 'the word that npm run provision was given; all of them, where it is left out')
  .exitOverride()
  .action(status);

async function status(given: string | undefined): Promise<void> {
  const names = given === undefined ? placesIn(ROOT) : [given];
  if (names.length === 0) console.log('Nothing here is on Google yet: npm run provision');
  await showProgress('Building', freshBundle);
  for (const name of names) {
    // One that is half made keeps nobody from hearing of the others.
    await statusOf(name).catch((error: unknown) => {
      process.exitCode = reportStopped(error);
    });
  }
}

async function statusOf(name: string): Promise<void> {
  const place = wholePlace(ROOT, name);
  const clients = clientsFor(readLogin(place.user));
  const files = await atGoogle(ROOT, place, clients);
  const [newest] = await versionsOf(place, clients);
  console.log(sayStatus({ name, place, files, newest, tree: treeOf(ROOT) }));
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportStopped(error);
}
