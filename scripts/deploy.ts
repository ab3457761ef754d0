/** `npm run deploy -- NAME`: checks and builds what is here, and puts it into a sheet that `npm run provision` made. */
import { Command } from 'commander';
import { ROOT } from './build/paths.ts';
import { buildBundle } from './build.ts';
import { admitted } from './deploy/gates.ts';
import { versionFor } from './deploy/release.ts';
import { sayTree } from './deploy/say-status.ts';
import { clientsFor } from './google/clients.ts';
import { readLogin } from './google/login.ts';
import { sheetAddress, wholePlace } from './google/place.ts';
import { push } from './google/push.ts';
import { reportStopped } from './google/report-stopped.ts';
import { refuseTakenByNpm } from './google/taken-by-npm.ts';
import { showProgress } from './local/progress.ts';

const program = new Command('npm run deploy --')
  .description('Checks, builds and puts what is here into the sheet of this name.')
  .argument('<name>', 'the word that npm run provision was given')
  .option('--even-so', 'without the checks, and with files that are in no commit: no version is kept then')
  .showHelpAfterError('Say which sheet, such as: npm run deploy -- trust')
  .exitOverride()
  .action(deploy);

async function deploy(name: string, { evenSo = false }: { readonly evenSo?: boolean }): Promise<void> {
  const place = wholePlace(ROOT, name);
  // Before minutes of checks: a login that is missing is known at once.
  const clients = clientsFor(readLogin(place.user));
  if (evenSo) console.log('Even so: neither is npm test run, nor is it looked at whether all is committed.');
  const tree = await admitted(ROOT, evenSo);
  await showProgress('Building', () => buildBundle());
  const isNew = await showProgress('Pushing the program', () => push(ROOT, name, place, clients));
  console.log(`In the sheet ${sheetAddress(place.parentId)}${isNew ? '' : ', as before'}: ${sayTree(tree)}.`);
  if (tree?.release !== undefined) console.log(await versionFor(tree.release, ROOT, name, place, clients));
  if (isNew) console.log('People see it when they reload the sheet; the schedule runs it from its next start.');
}

try {
  refuseTakenByNpm(program);
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportStopped(error);
}
