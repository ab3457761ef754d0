/** npm keeps options that stand before `--` for itself and says nothing: a dry run would be a real one. */
import type { Command } from 'commander';
import { Stopped } from '../local/stopped.ts';

/** Refuses where npm has an option of this command, and the command has not. */
export function refuseTakenByNpm(
  command: Command,
  given: readonly string[] = process.argv,
  env: NodeJS.ProcessEnv = process.env,
): void {
  const taken = command.options
    .map(({ long }) => long ?? '')
    .filter((long) => env[asNpmKeepsIt(long)] && !given.some((word) => word === long || word.startsWith(`${long}=`)));
  if (taken.length === 0) return;
  throw new Stopped(
    `npm kept ${taken.join(' and ')} for itself, so nothing was done.`,
    `Write -- before it: ${command.name()} ${taken.join(' ')} … Where you did write it, this is Windows PowerShell, which drops it: use the Command Prompt.`,
  );
}

const asNpmKeepsIt = (long: string): string => `npm_config_${long.slice(2).replaceAll('-', '_')}`;
