/** `npm run local -- <job>`: runs a job of the built program offline. */
import './local/zone.ts';
import { CommanderError } from 'commander';
import { commandLine } from './local/command.ts';
import { showProgress } from './local/progress.ts';
import { report, reportFailure } from './local/report.ts';
import { runLocally } from './local/run-locally.ts';

const json = process.argv.includes('--json');

const program = commandLine(async (job, request, options) => {
  const run = await runLocally(job, request(), options, showProgress);
  process.exitCode = report(job, run, json);
});
for (const command of [program, ...program.commands]) {
  command.exitOverride().configureOutput({ writeOut: (text) => process.stderr.write(text) });
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) process.exitCode = 0;
  else process.exitCode = reportFailure(error, json);
}
