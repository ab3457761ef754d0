/** A call that Google's service refuses, in its words. */
export class ApiRefusal extends Error {
  override name = 'ApiRefusal';

  constructor(
    message: string,
    readonly code = 400,
    /** Google's short name for it, as in `error.details.errors[0].reason`. */
    readonly reason = 'badRequest',
  ) {
    super(message);
  }
}

export function refuse(message: string): never {
  throw new ApiRefusal(message);
}
