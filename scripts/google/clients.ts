/** The three services of Google that these commands talk to. */
import { drive, type drive_v3 } from 'googleapis/build/src/apis/drive/index.js';
import { oauth2, type oauth2_v2 } from 'googleapis/build/src/apis/oauth2/index.js';
import { script, type script_v1 } from 'googleapis/build/src/apis/script/index.js';
import type { LoginClient } from './login.ts';

export interface Clients {
  readonly drive: drive_v3.Drive;
  readonly script: script_v1.Script;
  readonly oauth2: oauth2_v2.Oauth2;
}

export const clientsFor = (auth: LoginClient): Clients => ({
  drive: drive({ version: 'v3', auth }),
  script: script({ version: 'v1', auth }),
  oauth2: oauth2({ version: 'v2', auth }),
});
