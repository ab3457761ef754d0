/**
 * The rest of the program. Every execution evaluates every script file, an edit's included, and no page: so what an edit
 * has no use for travels as text in a page, and is evaluated when it is asked for. `scripts/build` writes the page.
 */
import { MENU } from './entry-points.ts';
import { inWords } from './in-words.ts';
import { done, type Reply } from './reply.ts';
import { tell } from './tell.ts';

type OnDemand = typeof import('./on-demand.ts');

/** What Google calls by name. Where the page cannot be read, whoever clicked is told in words; for a trigger it fails aloud. */
export function onDemand(name: keyof OnDemand, given: readonly unknown[]): unknown {
  const read = readPage();
  if (read.ok) return (read.data[name] as (...given: readonly unknown[]) => unknown)(...given);
  if (isMenuItem(name)) return tell(read);
  throw new Error([read.error.message, read.error.do ?? ''].join(' ').trim());
}

const isMenuItem = (name: string): boolean => MENU.some((group) => group.some(({ runs }) => runs === name));

/** What pages and the command line call: one JSON text in, one JSON text out, whatever happens. */
export function serve(text: string): string {
  const read = readPage();
  return read.ok ? read.data.serve(text) : JSON.stringify(read);
}

const readPage = (): Reply<OnDemand> =>
  inWords('Opening the program', () => {
    const page = HtmlService.createHtmlOutputFromFile('on-demand');
    return done(new Function(JSON.parse(page.getContent()))());
  });
