/** `--dry-run`: says each request that provisioning would send from where it stands, and sends none. `dist/` is there. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { placeFile, readPlace } from '../google/place.ts';
import { PUSH } from '../google/push.ts';
import { count } from '../local/count.ts';
import type { Job } from './job.ts';
import { sheetAndScript } from './provision.ts';
import { rehearsing } from './rehearsal.ts';

type Asked = Pick<Job, 'title' | 'sheet' | 'script' | 'user'>;

export async function rehearse(folder: string, name: string, asked: Asked, say: Job['say']): Promise<void> {
  const kept = readPlace(folder, name);
  const supposed = {
    account: kept?.account ?? 'THE_ACCOUNT_LOGGED_IN',
    sheet: kept?.parentId ?? asked.sheet ?? 'THE_NEW_SHEET',
    script: kept?.scriptId ?? asked.script ?? 'ITS_SCRIPT',
  };
  say('Dry run: nothing is sent.');
  say('Where the login has run out, first: POST https://oauth2.googleapis.com/token');
  const { scriptId } = await sheetAndScript(
    {
      ...asked,
      name,
      say,
      clients: rehearsing(say, supposed),
      keep: () => undefined,
      wait: () => Promise.resolve(),
    },
    kept,
  );
  const files = readdirSync(join(folder, 'dist'));
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, 'dist', file)).size, 0);
  const content = `https://script.googleapis.com/v1/projects/${scriptId}/content`;
  say('To see what Google holds:');
  say(`  GET ${content}`);
  say(`clasp ${PUSH.join(' ')} --project ${placeFile(name)}`);
  say(`  GET ${content}`);
  say(`  PUT ${content}`);
  say(`      ${count(files.length, 'file')} of dist/, ${(bytes / 1024).toFixed(0)} KB`);
  say('To see whether Google holds just that:');
  say(`  GET ${content}`);
}
