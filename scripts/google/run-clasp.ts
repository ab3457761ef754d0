/** Runs the real clasp on one of the sheets that are known here. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../build/paths.ts';
import { type Fault, stopped } from './faults.ts';
import { type Place, placeFile } from './place.ts';

const CLASP = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');

/** What clasp said on stdout; its refusal in our words. */
export async function runClasp(
  folder: string,
  name: string,
  { user }: Pick<Place, 'user'>,
  args: readonly string[],
  doing: string,
): Promise<string> {
  const asked = [CLASP, ...args, '--project', placeFile(name), ...(user === undefined ? [] : ['--user', user])];
  const { code, out, err } = await ran(folder, asked);
  if (code === 0) return out;
  throw stopped(faultIn(err.trim() || out.trim() || `clasp ended with ${code ?? 'a signal'}`), doing, user);
}

function ran(cwd: string, args: readonly string[]) {
  return new Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>(
    (resolve, reject) => {
      const child = spawn(process.execPath, args, {
        cwd,
        env: quietly(process.env),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const said = { out: '', err: '' };
      child.stdout.on('data', (chunk: Buffer) => {
        said.out += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        said.err += chunk.toString();
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, ...said }));
    },
  );
}

/** With DEBUG set, clasp prints the login. With a project or an ignore file of the person's own it would push something else than dist/. */
export function quietly({ DEBUG, NODE_DEBUG, clasp_config_ignore, clasp_config_project, ...env }: NodeJS.ProcessEnv) {
  return env;
}

/** clasp says no more than Google's message. */
export function faultIn(message: string): Fault {
  if (/No credentials found/.test(message)) return { message: 'invalid_grant' };
  if (/does not have permission/.test(message)) return { message, status: 403 };
  if (/Requested entity was not found/.test(message)) return { message, status: 404 };
  return { message };
}
