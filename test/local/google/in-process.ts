/** The real googleapis in this process, with no other Google than the local one. */
import type { Clients } from '../../../scripts/google/clients.ts';
import { clientsFor } from '../../../scripts/google/clients.ts';
import { readLogin } from '../../../scripts/google/login.ts';
import type { Account } from '../../../src/local/google/accounts.ts';
import type { LocalGoogle } from '../../../src/local/google/local-google.ts';
import { reroute } from '../../../src/local/google/reroute.js';
import { aHome, anAccount } from './a-google.ts';

export function clientsOf(account: Account = anAccount()): Clients {
  process.env['clasp_config_auth'] = `${aHome(account)}/.clasprc.json`;
  try {
    return clientsFor(readLogin());
  } finally {
    delete process.env['clasp_config_auth'];
  }
}

export const onlyHere = (google: LocalGoogle): (() => void) => reroute(google.port);
