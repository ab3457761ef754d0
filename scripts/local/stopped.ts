/** One clear reason why nothing was done; anything else that is thrown is a fault of the program. */
export class Stopped extends Error {
  override name = 'Stopped';

  constructor(
    message: string,
    /** What the person can do about it. */
    readonly todo?: string,
  ) {
    super(message);
  }
}
