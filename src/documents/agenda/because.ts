/** Why a colour is indicated, so short that it is read out: the criteria that make it that colour. */
import { type Assessment, seriousness } from '../../domain/category/assess.ts';
import { CRITERIA, colourOf } from '../../domain/criteria/criteria.ts';
import { factsOf } from '../../domain/outcome.ts';
import type { Colour } from '../../domain/records.ts';

const MOST_SAID = 2;

/** Figures are said as they are held: the agenda stays with the Executive Team. */
export function becauseOf({ outcomes, indicated }: Assessment): string {
  const telling = CRITERIA.filter(({ id }) => colourOf(id) === indicated && outcomes[id].kind === 'met');
  if (telling.length === 0) return 'No criterion of a colour is met';
  const said = telling.slice(0, MOST_SAID).map(({ id }) => `${id}: ${sayFacts(outcomes[id])}`);
  const more = telling.slice(MOST_SAID).map(({ id }) => id);
  return [...said, ...(more.length > 0 ? [`Also met: ${more.join(', ')}`] : [])].join('\n');
}

const sayFacts = (outcome: Assessment['outcomes']['G1']): string =>
  [...new Set(factsOf(outcome).map((fact) => fact().say))].filter(Boolean).join('; ');

/** -1 for a school without a colour. */
export const seriousnessOf = (colour: Colour | undefined): number => (colour === undefined ? -1 : seriousness(colour));
