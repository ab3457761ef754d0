import type { GoogleClass } from '../registry/google-class.ts';
import type { Execution } from './execution.ts';

/** What every stand-in has in common: the entry in the registry that says which of its methods the bundle may call. */
export abstract class GoogleObject {
  abstract readonly definition: GoogleClass;

  constructor(protected readonly execution: Execution) {}
}
