/** The person's own login, read where clasp keeps it and nowhere else. It is never written, and nothing of it is ever said. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { auth } from 'googleapis/build/src/apis/drive/index.js';
import { Stopped } from '../local/stopped.ts';

export type LoginClient = InstanceType<typeof auth.OAuth2>;

interface Kept {
  readonly client_id?: string;
  readonly client_secret?: string;
  readonly refresh_token?: string;
  readonly access_token?: string;
  readonly expiry_date?: number;
}

/** Where clasp looks, too. */
const placeOfLogin = (): string => process.env['clasp_config_auth'] ?? join(homedir(), '.clasprc.json');

export const loginCommand = (user?: string): string => `npx clasp login${user === undefined ? '' : ` --user ${user}`}`;

export function readLogin(user?: string): LoginClient {
  const { client_id, client_secret, refresh_token, access_token, expiry_date } = keptLogin(user);
  if (!client_id || !client_secret || !refresh_token) throw notLoggedIn(user);
  const client = new auth.OAuth2({ clientId: client_id, clientSecret: client_secret });
  client.setCredentials({
    refresh_token,
    ...(access_token !== undefined && { access_token }),
    ...(expiry_date !== undefined && { expiry_date }),
  });
  return client;
}

function keptLogin(user = 'default'): Kept {
  const path = placeOfLogin();
  if (!existsSync(path)) return {};
  try {
    const { tokens = {} } = JSON.parse(readFileSync(path, 'utf8')) as { readonly tokens?: Record<string, Kept> };
    return tokens[user] ?? {};
  } catch {
    // What JSON.parse says quotes the file.
    throw new Stopped(
      'The file in which clasp keeps its login cannot be read as JSON.',
      `Log in again: ${loginCommand(user)}`,
    );
  }
}

const notLoggedIn = (user: string | undefined): Stopped =>
  new Stopped(
    user === undefined
      ? 'Nobody is logged in to Google on this machine.'
      : `Nobody is logged in to Google on this machine as “${user}”.`,
    `Log in with the account that the trust keeps for this work, and leave every box ticked: ${loginCommand(user)}`,
  );
