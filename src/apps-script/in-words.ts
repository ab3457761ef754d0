import { type Refusal, type Reply, refused } from './reply.ts';

/** The one catch of the program: whatever goes wrong is logged with its trace, and told in words. */
export function inWords<Data>(doing: string, work: () => Reply<Data>): Reply<Data> {
  try {
    return work();
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return told(doing, error instanceof Error ? error.message : String(error));
  }
}

const told = (doing: string, message: string): Refusal =>
  refused(
    `${doing} stopped before it was finished: ${message}`,
    'Run it again: what is already written is not written twice. If it stops again, send this text to whoever looks after the program.',
  );
