/** `npm run provision -- [NAME]`: makes a Google Sheet with this program in it, or puts the program into a sheet that the trust has. */
import { setTimeout } from 'node:timers/promises';
import { Command } from 'commander';
import { freshBundle } from './build/fresh.ts';
import { ROOT } from './build/paths.ts';
import { clientsFor } from './google/clients.ts';
import { readLogin } from './google/login.ts';
import { keepPlace, placeFile, readPlace, sheetAddress } from './google/place.ts';
import { push } from './google/push.ts';
import { reportStopped } from './google/report-stopped.ts';
import { refuseTakenByNpm } from './google/taken-by-npm.ts';
import { showProgress } from './local/progress.ts';
import { idOf } from './provision/id-of.ts';
import { sheetAndScript } from './provision/provision.ts';
import { rehearse } from './provision/rehearse.ts';

interface Options {
  readonly sheet?: string;
  readonly script?: string;
  readonly title: string;
  readonly user?: string;
  readonly dryRun?: boolean;
}

const program = new Command('npm run provision --')
  .description('Makes a Google Sheet with this program in it. Run again after a stop, it goes on where it was.')
  .argument('[name]', 'your word for this sheet in later commands', 'trust')
  .option('--sheet <id>', 'a spreadsheet that the trust has already: its address, or the long part of it', idOf)
  .option('--script <id>', 'the script that this spreadsheet has already', idOf)
  .option('--title <text>', 'the name of a new spreadsheet', 'School improvement')
  .option('--user <login>', 'the name of clasp’s login, where it has several')
  .option('--dry-run', 'print each request, and send none')
  .exitOverride()
  .action(async (name: string, options: Options) => {
    await (options.dryRun ? rehearsed(name, options) : provision(name, options));
  });

const say = (line: string): void => console.log(line);

async function rehearsed(name: string, options: Options): Promise<void> {
  await showProgress('Building', freshBundle);
  await rehearse(ROOT, name, options, say);
}

async function provision(name: string, { dryRun, ...options }: Options): Promise<void> {
  const kept = readPlace(ROOT, name);
  const user = options.user ?? kept?.user;
  // Before it is built: a login that is missing is known at once.
  const clients = clientsFor(readLogin(user));
  await showProgress('Building', freshBundle);
  const job = {
    ...options,
    ...(user !== undefined && { user }),
    name,
    clients,
    keep: (place: Parameters<typeof keepPlace>[2]) => keepPlace(ROOT, name, place),
    say,
    wait: (ms: number) => setTimeout(ms),
  };
  const place = await sheetAndScript(job, kept);
  await showProgress('Pushing the program', () => push(ROOT, name, place, clients));
  console.log(`
The program is in the sheet ${sheetAddress(place.parentId)}
(${placeFile(name)} remembers it; Git leaves that file out.)

Next, as ${place.account}:
1. Open the sheet. The menu “School improvement” appears after some seconds; reload once if it does not.
2. School improvement, Set up. Google asks for permission: docs/deploying.md says what each box means. Tick them all, and choose Set up again.
3. docs/data-manager.md takes it from there.`);
}

try {
  refuseTakenByNpm(program);
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportStopped(error);
}
