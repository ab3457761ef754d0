/** The command line: a command for each job, all with the same way in and out. */
import { Command } from 'commander';
import { type CommonOptions, collect, withCommonOptions } from './options.ts';
import { planCommand } from './plan.ts';
import {
  type BacktestOptions,
  backtestRequest,
  type DocumentsOptions,
  documentsRequest,
  type ImportOptions,
  importRequest,
  type SimulateOptions,
  simulateRequest,
  type WhatIfOptions,
  whatIfRequest,
} from './requests.ts';

export type Go = (job: string, request: () => unknown, options: CommonOptions) => Promise<void>;

export function commandLine(go: Go): Command {
  const program = new Command('npm run local --')
    .description('Runs a job of the built program on a workbook, offline.')
    .addHelpText(
      'after',
      '\nWithout --workbook: the demonstration trust, workspace/trust.xlsx, made if absent, on 5 October 2026; it is updated in place.',
    );
  withCommonOptions(
    program.command('recompute').description('each school’s category, with reasons, gaps and what would change it'),
  )
    .option('--only <urn>', 'this school; may be given several times', collect)
    .action((options: CommonOptions & { only?: readonly string[] }) =>
      go('recompute', () => (options.only ? { only: options.only } : {}), options),
    );
  withCommonOptions(
    program
      .command('daily')
      .description('everything that the daily run does: categories, capture grid, dashboard, problems, Start'),
  ).action((options: CommonOptions) => go('daily', () => ({}), options));
  withCommonOptions(
    program
      .command('documents')
      .description('the documents that are due, as Word files and PDF; with --dry-run: what would be made, and why'),
  )
    .option('--only <urn>', 'this school; may be given several times', collect)
    .option('--kind <name>', 'this kind, such as "Commitment Plan"; may be given several times', collect)
    .option('--period <period>', 'only documents of this period, such as "2026/27 Autumn"')
    .option('--again', 'the next version, too, of what people have edited or taken away')
    .action((options: CommonOptions & DocumentsOptions) => go('documents', () => documentsRequest(options), options));
  withCommonOptions(
    program
      .command('collect')
      .description(
        'what schools wrote in their documents: offered in Returns, taken where accepted, answered in the document',
      ),
  )
    .option('--only <school>', 'this school, by URN or name; may be given several times', collect)
    .action((options: CommonOptions & { only?: readonly string[] }) =>
      go('collect', () => (options.only ? { only: options.only } : {}), options),
    );
  withCommonOptions(
    program
      .command('audit')
      .description('who can see which folder and document, against People; with --dry-run: what would change'),
  ).action((options: CommonOptions) => go('audit', () => ({}), options));
  withCommonOptions(
    program
      .command('reminders')
      .description('the mail that is due today, as .eml files; with --dry-run: who would hear of what'),
  ).action((options: CommonOptions) => go('reminders', () => ({}), options));
  withCommonOptions(
    program
      .command('setup')
      .description(
        'tabs, drop-downs, colours and the policy’s rows, in a workbook in any state; with --out alone: a new one',
      ),
  ).action((options: CommonOptions) => go('setup', () => ({}), options));
  withCommonOptions(program.command('import').description('schools and results from published files'))
    .option('--gias <file>', 'the register of schools (GIAS)')
    .option('--ks2 <file>', 'key stage 2 results of one year; may be given several times', collect)
    .option('--ks4 <file>', 'key stage 4 results of one year; may be given several times', collect)
    .option('--csv <file>', 'figures in the columns of Data captures; may be given several times', collect)
    .option('--trust <name>', 'take the schools of this trust from the register')
    .option('--published <day>', 'the day the files were released')
    .option('--year <year>', 'the academic year of a file whose name does not say it, such as 2018/19')
    .action((options: CommonOptions & ImportOptions) => go('import', () => importRequest(options), options));
  withCommonOptions(
    program.command('what-if').description('what the categories would be if settings or cells were other'),
  )
    .option('--set <name=value>', 'a setting; may be given several times', collect)
    .option('--edits <file>', 'changed cells, as JSON')
    .action((options: CommonOptions & WhatIfOptions) => go('what-if', () => whatIfRequest(options), options));
  withCommonOptions(program.command('backtest').description('the categories of past years, against what was agreed'))
    .option('--from <year>', 'the first academic year, such as 2016/17')
    .option('--to <year>', 'the last academic year')
    .option('--set <name=value>', 'a setting; may be given several times', collect)
    .action((options: CommonOptions & BacktestOptions) => go('backtest', () => backtestRequest(options), options));
  withCommonOptions(
    program
      .command('simulate')
      .description('a stretch of days in one go: tasks by status, mails by role and month; nothing is written or sent'),
  )
    .requiredOption('--from <day>', 'the first morning, such as 2026-09-01')
    .requiredOption('--to <day>', 'the last morning')
    .option(
      '--people <habit>',
      'prompt (each task is done on its due day), late (8 school days after) or silent (never)',
    )
    .action((options: CommonOptions & SimulateOptions) => go('simulate', () => simulateRequest(options), options));
  withCommonOptions(program.command('schema').description('the tabs and columns of the workbook')).action(
    (options: CommonOptions) => go('schema', () => ({}), options),
  );
  program.addCommand(planCommand());
  return program;
}
