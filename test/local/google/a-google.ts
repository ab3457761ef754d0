/** A local Google with one account, and that account's login as clasp keeps it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, CLASP_SCOPES } from '../../../src/local/google/accounts.ts';
import { type LocalGoogle, startLocalGoogle } from '../../../src/local/google/local-google.ts';

export const ROLE_ACCOUNT = 'school.improvement@example.org';

/** Words that must never be read anywhere but in the file of the login. */
export const SECRETS = ['secret-of-the-client', 'refresh-token-of-the-role-account', 'ya29.'];

export const anAccount = (changes: Partial<Account> = {}): Account => ({
  email: ROLE_ACCOUNT,
  clientId: 'clasp.apps.example.org',
  clientSecret: 'secret-of-the-client',
  refreshToken: 'refresh-token-of-the-role-account',
  scopes: CLASP_SCOPES,
  appsScriptApi: true,
  ...changes,
});

export const aGoogle = (...accounts: readonly Account[]): Promise<LocalGoogle> =>
  startLocalGoogle(accounts.length > 0 ? accounts : [anAccount()]);

/** A folder with `.clasprc.json` in it: a person's home. */
export function aHome({ clientId, clientSecret, refreshToken }: Account = anAccount()): string {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  const login = {
    type: 'authorized_user',
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: refreshToken,
  };
  writeFileSync(join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: login } }));
  return home;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Where {
  readonly google: LocalGoogle;
  readonly cwd: string;
  readonly home?: string;
}

/** Starts Node with no other Google than this, and no other host at all: what it starts in turn has none either. */
export function startNode(
  { google, cwd, home = mkdtempSync(join(tmpdir(), 'nobody-')) }: Where,
  args: readonly string[],
) {
  const { clasp_config_auth, ...ours } = process.env;
  const env = { ...ours, HOME: home, USERPROFILE: home, ...google.environment };
  // A group of its own: killing it leaves nothing running.
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
  return { ended, kill: () => process.kill(-(child.pid as number), 'SIGKILL') };
}

export const runNode = (where: Where, args: readonly string[]): Promise<Ended> => startNode(where, args).ended;
