import { expect, test } from '@jest/globals';
import { Command } from 'commander';
import { refuseTakenByNpm } from '../../scripts/google/taken-by-npm.ts';

const command = new Command('npm run provision --').option('--sheet <id>').option('--dry-run');
const asked = (given: readonly string[], env: NodeJS.ProcessEnv) => () => refuseTakenByNpm(command, given, env);

test('an option before --, which npm keeps for itself, stops the command before it does anything', () => {
  expect(asked([], { npm_config_dry_run: 'true' })).toThrow('npm kept --dry-run for itself, so nothing was done.');
  expect(asked(['an-address'], { npm_config_sheet: 'true' })).toThrow('npm kept --sheet for itself');
});

test('an option after -- is the command’s, whatever npm is set to', () => {
  expect(
    asked(['--dry-run', '--sheet=an-address'], { npm_config_dry_run: 'true', npm_config_sheet: 'x' }),
  ).not.toThrow();
  expect(asked(['trust'], { npm_config_loglevel: 'silent', npm_config_dry_run: '' })).not.toThrow();
});
