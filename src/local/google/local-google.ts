/**
 * A Google on this machine for the real clients: clasp and googleapis talk to it over HTTP and notice no difference.
 * It keeps what it is given, over the Drive that scripts see, and refuses what Google refuses.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DriveStore } from '../drive/drive-store.ts';
import { ApiRefusal } from '../runtime/api-refusal.ts';
import { NotSupported } from '../runtime/failures.ts';
import { type Account, Accounts } from './accounts.ts';
import { type Call, type Route, strangeParameter } from './call.ts';
import { DRIVE_ROUTES } from './drive-api.ts';
import { OAUTH_ROUTES } from './oauth-api.ts';
import { refusalBody } from './refusals.ts';
import { SCRIPT_ROUTES } from './script-api.ts';
import { ScriptStore } from './script-store.ts';
import { type Silence, Trouble } from './trouble.ts';

const ROUTES: readonly Route[] = [...OAUTH_ROUTES, ...DRIVE_ROUTES, ...SCRIPT_ROUTES];
const TOKEN_HOST = 'oauth2.googleapis.com';

/** Nothing secret is kept of a request. */
export interface Asked {
  readonly host: string;
  /** `GET /v1/projects/…/content` */
  readonly line: string;
  readonly status: number;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

export class LocalGoogle {
  readonly drive = new DriveStore();
  readonly scripts = new ScriptStore();
  readonly accounts: Accounts;
  readonly trouble = new Trouble();
  /** In order, those among them that were never answered. */
  readonly asked: Asked[] = [];
  private readonly server: Server;
  private ahead = 0;

  constructor(accounts: readonly Account[]) {
    this.accounts = new Accounts(accounts);
    this.server = createServer((request, response) => {
      this.handle(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.listen(0, '127.0.0.1', resolve);
    });
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => {
      this.server.close(resolve);
    });
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get now(): number {
    return Date.now() + this.ahead;
  }

  /** Google's clock moves on: what was made shows in lists. */
  advance(ms: number): void {
    this.ahead += ms;
  }

  /** For a process that is to know no other Google than this, and for all that it starts. */
  get environment(): Readonly<Record<string, string>> {
    return {
      LOCAL_GOOGLE_PORT: String(this.port),
      NODE_OPTIONS: `--import ${new URL('./reroute.js', import.meta.url).href}`,
    };
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const host = request.headers.host ?? '';
    const line = `${request.method} ${url.pathname}`;
    const plan = host === TOKEN_HOST ? undefined : this.trouble.meet(line);
    const silence = (kind: Silence): boolean => plan?.silence === kind;
    const answer = silence('before') ? undefined : this.answer(host, line, url, request, body, plan?.refusal);
    this.asked.push({ host, line, status: answer?.status ?? 0 });
    plan?.reached?.();
    if (!answer || silence('after')) return;
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=UTF-8' });
    response.end(JSON.stringify(answer.body));
  }

  private answer(
    host: string,
    line: string,
    url: URL,
    { method = '', headers }: IncomingMessage,
    body: string,
    planned: ApiRefusal | undefined,
  ): Answer {
    if (host === TOKEN_HOST && line === 'POST /token') return this.accounts.refresh(new URLSearchParams(body));
    try {
      if (planned) throw planned;
      const route = ROUTES.find((one) => one.host === host && one.method === method && one.path.test(url.pathname));
      if (!route) throw new NotSupported(`${line} at ${host}`);
      return { status: 200, body: this.answerOf(route, url, headers.authorization, body) };
    } catch (error) {
      const refusal = refusalOf(error);
      return { status: refusal.code, body: refusalBody(host, refusal) };
    }
  }

  private answerOf(route: Route, url: URL, authorization: string | undefined, body: string): object {
    const account = this.accounts.caller(authorization, route.scopes);
    const query = Object.fromEntries(url.searchParams);
    const strange = strangeParameter(route, query);
    if (strange !== undefined) throw unknownParameter(strange);
    const [, ...params] = route.path.exec(url.pathname) ?? [];
    const { drive, scripts, now } = this;
    const call: Call = {
      drive,
      scripts,
      now,
      account,
      params: params.map(decodeURIComponent),
      query,
      body: parsed(body),
    };
    return route.answer(call);
  }
}

export async function startLocalGoogle(accounts: readonly Account[]): Promise<LocalGoogle> {
  const google = new LocalGoogle(accounts);
  await google.listen();
  return google;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw new ApiRefusal('Invalid JSON payload received. Unexpected token.', 400, 'parseError');
  }
}

const unknownParameter = (name: string) =>
  new ApiRefusal(
    `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
  );

/** What this Google lacks is said as such: a test must not take it for Google's own refusal. */
function refusalOf(error: unknown): ApiRefusal {
  if (error instanceof ApiRefusal) return error;
  if (error instanceof NotSupported) return new ApiRefusal(error.message, 501, 'notImplemented');
  throw error;
}
