/** How Google's APIs say no: Drive in its older shape, the Apps Script API with a status and what is wrong with each field. */
import type { ApiRefusal } from '../runtime/api-refusal.ts';
import { InvalidRequest } from './shapes.ts';

const STATUS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  501: 'UNIMPLEMENTED',
  503: 'UNAVAILABLE',
};

export function refusalBody(host: string, refusal: ApiRefusal): object {
  const { code, message, reason } = refusal;
  const error = { code, message, errors: [{ message, domain: 'global', reason }] };
  if (host !== 'script.googleapis.com') return { error };
  return { error: { ...error, status: STATUS[code] ?? 'UNKNOWN', ...details(refusal) } };
}

const details = (refusal: ApiRefusal): object =>
  refusal instanceof InvalidRequest
    ? { details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: refusal.violations }] }
    : {};
