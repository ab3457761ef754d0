import type { Clients } from '../google/clients.ts';
import type { Place } from '../google/place.ts';

/** What a person asked for, and what the steps work with. */
export interface Job {
  readonly name: string;
  readonly title: string;
  /** The trust's own spreadsheet, to attach to. */
  readonly sheet?: string;
  /** A script that the spreadsheet has already. */
  readonly script?: string;
  readonly user?: string;
  readonly clients: Clients;
  /** Keeps what is known, before anything else is asked. */
  readonly keep: (place: Place) => void;
  readonly say: (line: string) => void;
  readonly wait: (ms: number) => Promise<void>;
}
