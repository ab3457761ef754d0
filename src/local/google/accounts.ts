/** Whose login is whose: refresh tokens, what they were ticked for, and the access tokens made from them. */
import { ApiRefusal } from '../runtime/api-refusal.ts';

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** What `clasp login` asks for, as far as it is used here. */
export const CLASP_SCOPES = [
  'script.deployments',
  'script.projects',
  'drive.metadata.readonly',
  'drive.file',
  'userinfo.email',
].map(scope);

export const SCOPES = {
  projects: scope('script.projects'),
  metadata: scope('drive.metadata.readonly'),
  file: scope('drive.file'),
  email: scope('userinfo.email'),
} as const;

export interface Account {
  readonly email: string;
  /** The program that the person logged in with: `drive.file` shows it what it made itself. */
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  readonly scopes: readonly string[];
  /** The switch on script.google.com/home/usersettings. */
  readonly appsScriptApi: boolean;
}

export class Accounts {
  private readonly tokens = new Map<string, string>();
  private readonly revoked = new Set<string>();
  private serial = 0;

  constructor(private accounts: readonly Account[]) {}

  find(email: string): Account {
    const found = this.accounts.find((account) => account.email === email);
    if (!found) throw new Error(`No account ${email} at the local Google.`);
    return found;
  }

  change(email: string, changes: Partial<Account>): void {
    const old = this.find(email);
    this.accounts = this.accounts.map((account) => (account === old ? { ...old, ...changes } : account));
  }

  /** Its logins end, as when somebody takes the program's access away. */
  revoke(email: string): void {
    this.revoked.add(email);
  }

  /** An access token for a refresh token; what is wrong, in the shape of RFC 6749. */
  refresh(form: URLSearchParams): { readonly status: number; readonly body: object } {
    const given = (name: string) => form.get(name) ?? '';
    if (given('grant_type') !== 'refresh_token') return failure(400, 'unsupported_grant_type', 'Invalid grant_type');
    const account = this.accounts.find(({ refreshToken }) => refreshToken === given('refresh_token'));
    if (!account || this.revoked.has(account.email))
      return failure(400, 'invalid_grant', 'Token has been expired or revoked.');
    if (account.clientId !== given('client_id') || account.clientSecret !== given('client_secret'))
      return failure(401, 'invalid_client', 'The provided client secret is invalid.');
    return {
      status: 200,
      body: {
        access_token: this.accessToken(account.email),
        expires_in: 3599,
        scope: account.scopes.join(' '),
        token_type: 'Bearer',
      },
    };
  }

  accessToken(email: string): string {
    const token = `ya29.local-access-token-${++this.serial}`;
    this.tokens.set(token, email);
    return token;
  }

  /** Who calls, where the token is good and covers one of the scopes. */
  caller(authorization: string | undefined, scopes: readonly string[]): Account {
    const email = this.tokens.get((authorization ?? '').replace(/^Bearer /, ''));
    if (email === undefined || this.revoked.has(email)) {
      throw new ApiRefusal(
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
        401,
        'authError',
      );
    }
    const account = this.find(email);
    if (scopes.some((one) => account.scopes.includes(one))) return account;
    throw new ApiRefusal('Request had insufficient authentication scopes.', 403, 'insufficientPermissions');
  }
}

const failure = (status: number, error: string, description: string) => ({
  status,
  body: { error, error_description: description },
});
