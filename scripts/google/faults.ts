/** What Google, or the way to it, answered instead of what was asked: in words, with what to do. Nothing of a request is repeated: it holds the login. */
import { Stopped } from '../local/stopped.ts';
import { loginCommand } from './login.ts';

export interface Fault {
  readonly status?: number;
  /** Node's, for the network; Google's, for a login. */
  readonly code?: string;
  readonly message: string;
  readonly reason?: string;
}

const AGAIN = 'Then run the same command again: it goes on where it stopped.';

interface Explanation {
  readonly fits: (fault: Fault) => boolean;
  readonly message: string;
  readonly todo: (user: string | undefined) => string;
}

/** In this order: the first that fits. */
export const EXPLANATIONS: readonly Explanation[] = [
  {
    fits: ({ message }) => /has not enabled the Apps Script API/.test(message),
    message: 'The Apps Script API is switched off for this account.',
    todo: () =>
      `Open https://script.google.com/home/usersettings with this account, switch “Google Apps Script API” on, and wait a few minutes. ${AGAIN}`,
  },
  {
    fits: ({ message }) => /admin_policy_enforced|access_not_configured|org_internal/.test(message),
    message: 'The trust’s Google Workspace does not let this account use clasp.',
    todo: () =>
      'Ask whoever runs the trust’s Google Workspace to allow the app “clasp – The Apps Script CLI” (Admin console, Security, Access and data control, API controls).',
  },
  {
    fits: ({ message, status }) => /invalid_grant|invalid_client|unauthorized_client/.test(message) || status === 401,
    message: 'The login has ended, or was taken away.',
    todo: (user) => `Log in again: ${loginCommand(user)}. ${AGAIN}`,
  },
  {
    fits: ({ message }) => /insufficient authentication scopes/i.test(message),
    message: 'The login does not allow all that is needed: a box was not ticked.',
    todo: (user) => `Log in again and leave every box ticked: ${loginCommand(user)}. ${AGAIN}`,
  },
  {
    fits: ({ message, reason = '' }) => /storageQuotaExceeded/.test(reason) || /storage quota/i.test(message),
    message: 'This account’s Drive is full.',
    todo: () => `Make room in it. ${AGAIN}`,
  },
  {
    fits: ({ status, message, reason = '' }) =>
      status === 429 ||
      /rateLimitExceeded|dailyLimitExceeded|quotaExceeded/i.test(reason) ||
      /^quota exceeded/i.test(message),
    message: 'Google has had enough requests for now (a quota).',
    todo: () => `Wait an hour; where it still refuses, until tomorrow. ${AGAIN}`,
  },
  {
    fits: ({ status }) => status === 403,
    message: 'This account may not do that.',
    todo: () => 'It must be allowed to edit the sheet: ask its owner to share it with this account as Editor.',
  },
  {
    fits: ({ status }) => status === 404,
    message: 'Google knows nothing of that id, or this account may not see it.',
    todo: () =>
      'Look at the id: it is the long part of the address. Is it the right account, and is the sheet shared with it as Editor?',
  },
  {
    fits: ({ code = '', message }) =>
      /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/.test(
        code,
      ) || /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|socket hang up|Premature close/.test(message),
    message: 'There is no way to Google from here.',
    todo: () =>
      `Is the machine on the network, and may it reach googleapis.com? Behind a proxy, set HTTPS_PROXY. ${AGAIN}`,
  },
  {
    fits: ({ status = 0 }) => status >= 500,
    message: 'Google had a fault of its own.',
    todo: () => `Wait a few minutes. ${AGAIN}`,
  },
];

/** The explanation of what a client threw while doing something; what is not Google's is a fault of the program, and thrown on. */
export function explained(error: unknown, doing: string, user?: string): unknown {
  const fault = faultOf(error);
  return fault ? stopped(fault, doing, user) : error;
}

export function stopped(fault: Fault, doing: string, user?: string): Stopped {
  const found = EXPLANATIONS.find(({ fits }) => fits(fault));
  const said = `Google said: ${[fault.status, fault.message].filter(Boolean).join(' ')}`;
  return found
    ? new Stopped(`Stopped while ${doing}. ${found.message}\n${said}`, found.todo(user))
    : new Stopped(`Stopped while ${doing}.\n${said}`, 'Send these lines to whoever looks after the program.');
}

/** Whether Google answered that it did nothing. Anything else may have been done. */
export function wasRefused(error: unknown): boolean {
  const { status = 0 } = faultOf(error) ?? {};
  return status >= 400 && status < 500 && status !== 408;
}

/** What the clients throw holds the request, and so the login: only these parts of it are read. */
function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof Error) || error instanceof Stopped || !('config' in error)) return undefined;
  const { message, status, code, errors, response } = error as Error & {
    readonly status?: number;
    readonly code?: unknown;
    readonly errors?: readonly { readonly reason?: string }[];
    readonly response?: { readonly data?: { readonly error?: unknown } };
  };
  const reason = errors?.[0]?.reason ?? reasonIn(response?.data?.error);
  return {
    message,
    ...(status !== undefined && { status }),
    ...(typeof code === 'string' && { code }),
    ...(reason !== undefined && { reason }),
  };
}

function reasonIn(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('errors' in error)) return undefined;
  const [first] = error.errors as readonly { readonly reason?: string }[];
  return first?.reason;
}
