/** `npm run bench -- recompute`, `-- documents`, `-- collect` and `-- reminders`: what a run costs, in calls, seconds and memory. */
import './local/zone.ts';
import { Command, CommanderError } from 'commander';
import { constantsHold } from './bench/collect/goals.ts';
import { measureCollect } from './bench/collect/measure-collect.ts';
import { sayCollect } from './bench/collect/say-collect.ts';
import { callsHold } from './bench/documents/goals.ts';
import { measureDocuments } from './bench/documents/measure-documents.ts';
import { sayDocuments } from './bench/documents/say-documents.ts';
import { documentSizesOf } from './bench/documents/sizes.ts';
import { sameCalls } from './bench/goals.ts';
import { measureAll } from './bench/measure-all.ts';
import { callsHold as mailCallsHold } from './bench/reminders/goals.ts';
import { measureReminders } from './bench/reminders/measure-reminders.ts';
import { sayReminders } from './bench/reminders/say-reminders.ts';
import { sayReport } from './bench/say-report.ts';
import { readSizes, sizesOf } from './bench/sizes.ts';

interface Options {
  readonly schools?: readonly number[];
  readonly json?: true;
  readonly quick?: true;
}

/** Exits 1 where sizes differ in their calls. Times never decide it: they are the machine's. */
async function recompute(options: Options): Promise<void> {
  const report = await measureAll(sizesOf(options));
  process.stdout.write(`${options.json ? JSON.stringify(report) : sayReport(report)}\n`);
  const sizes = [...report.inHost, ...(report.nearlyFull ? [report.nearlyFull] : [])];
  process.exitCode = sameCalls(sizes) ? 0 : 1;
}

/** Exits 1 where calls are not two a document and the same constant at every size. */
async function documents(options: Options & { readonly kind?: string }): Promise<void> {
  const report = await measureDocuments(documentSizesOf(options));
  process.stdout.write(`${options.json ? JSON.stringify(report) : sayDocuments(report)}\n`);
  process.exitCode = callsHold(report) ? 0 : 1;
}

/** Exits 1 where calls are not one a document read, one a document answered and the same constant at every size. */
async function collect(options: Options): Promise<void> {
  const report = await measureCollect(options);
  process.stdout.write(`${options.json ? JSON.stringify(report) : sayCollect(report)}\n`);
  process.exitCode = constantsHold(report.inHost) ? 0 : 1;
}

/** Exits 1 where calls beyond a mail each grow with the size, or somebody has two mails on a day. */
async function reminders(options: Options): Promise<void> {
  const report = await measureReminders(options);
  process.stdout.write(`${options.json ? JSON.stringify(report) : sayReminders(report)}\n`);
  process.exitCode = mailCallsHold(report.inHost) ? 0 : 1;
}

const program = new Command('npm run bench --').description('Measures the program.');
program
  .command('recompute')
  .description('service calls, cells, modelled seconds, time and memory, by the number of schools')
  .option('--schools <numbers>', 'these sizes in place of the usual ones, such as 6,60,300', readSizes)
  .option('--json', 'one JSON object on stdout')
  .option('--quick', 'fewer sizes and runs: to see that it works rather than to measure')
  .action(recompute);
program
  .command('documents')
  .description('service calls, modelled time and planning time, one document for each school')
  .option('--schools <numbers>', 'these sizes in place of the usual ones, such as 1,30,300', readSizes)
  .option('--kind <title>', 'one kind alone, such as “Headteacher report”')
  .option('--json', 'one JSON object on stdout')
  .option('--quick', 'fewer sizes and runs: to see that it works rather than to measure')
  .action(documents);
program
  .command('collect')
  .description('service calls and modelled time of reading back what schools wrote, one plan for each school')
  .option('--schools <numbers>', 'these sizes in place of the usual ones, such as 6,60,300', readSizes)
  .option('--json', 'one JSON object on stdout')
  .option('--quick', 'fewer sizes: to see that it works rather than to measure')
  .action(collect);
program
  .command('reminders')
  .description('service calls and modelled time of a week’s digests, six people at each school')
  .option('--schools <numbers>', 'these sizes in place of the usual ones, such as 6,100', readSizes)
  .option('--json', 'one JSON object on stdout')
  .option('--quick', 'fewer sizes: to see that it works rather than to measure')
  .action(reminders);
for (const command of [program, ...program.commands]) {
  command.exitOverride().configureOutput({ writeOut: (text) => process.stderr.write(text) });
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode;
}
