import type { Command } from 'commander';

/** What every job takes on the command line. */
export interface CommonOptions {
  readonly workbook?: string;
  readonly out?: string;
  readonly today?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

export const withCommonOptions = (command: Command): Command =>
  command
    .option('--workbook <file>', 'the workbook to read (.xlsx); it is never written')
    .option('--out <file>', 'write the workbook as the job leaves it to this new file')
    .option('--today <day>', 'run as of this day, such as 2026-10-05')
    .option('--json', 'print one JSON object and nothing else; progress goes to stderr')
    .option('--dry-run', 'say what would change and write nothing');

/** Commander's way of taking an option several times. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
