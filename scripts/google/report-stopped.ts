/** What a command prints when it stops: the reason and what to do. A fault of the program is said without what it held: that may be a login. */
import { CommanderError } from 'commander';
import { Stopped } from '../local/stopped.ts';

/** The exit code. */
export function reportStopped(error: unknown): 0 | 1 {
  // Commander has already said what is wrong with the command.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
  if (error instanceof Stopped) console.error([error.message, error.todo ?? ''].join('\n').trim());
  else
    console.error(error instanceof Error ? (error.stack ?? error.message) : 'Something that is no error was thrown.');
  return 1;
}
