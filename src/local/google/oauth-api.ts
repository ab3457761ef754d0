/** Who is logged in. */
import { permissionId } from '../drive/access.ts';
import { SCOPES } from './accounts.ts';
import type { Route } from './call.ts';

export const OAUTH_ROUTES: readonly Route[] = [
  {
    host: 'www.googleapis.com',
    method: 'GET',
    path: /^\/oauth2\/v2\/userinfo$/,
    scopes: [SCOPES.email],
    query: [],
    answer: ({ account: { email } }) => ({ id: permissionId(email), email, verified_email: true }),
  },
];
