/** A dry run: the requests that the real client makes, said instead of sent. */
import { drive } from 'googleapis/build/src/apis/drive/index.js';
import { oauth2 } from 'googleapis/build/src/apis/oauth2/index.js';
import { script } from 'googleapis/build/src/apis/script/index.js';
import type { Clients } from '../google/clients.ts';

/** What nobody knows before it is made. */
export interface Supposed {
  readonly account: string;
  readonly sheet: string;
  readonly script: string;
}

export function rehearsing(say: (line: string) => void, supposed: Supposed): Clients {
  const fetchImplementation: typeof fetch = async (address, { method = 'GET', body } = {}) => {
    const url = new URL(String(address));
    say(`  ${method} ${decodeURIComponent(url.href)}`);
    if (typeof body === 'string') say(`      ${body}`);
    return Response.json(answerTo(method, url.pathname, supposed));
  };
  return {
    drive: drive({ version: 'v3', fetchImplementation }),
    script: script({ version: 'v1', fetchImplementation }),
    oauth2: oauth2({ version: 'v2', fetchImplementation }),
  };
}

function answerTo(method: string, path: string, { account, sheet, script: scriptId }: Supposed): object {
  if (path === '/oauth2/v2/userinfo') return { email: account };
  if (path.startsWith('/v1/projects')) return { scriptId, parentId: sheet };
  if (path === '/drive/v3/files' && method === 'GET') return { files: [] };
  return {
    id: sheet,
    name: 'the sheet',
    mimeType: 'application/vnd.google-apps.spreadsheet',
    trashed: false,
    capabilities: { canEdit: true },
  };
}
