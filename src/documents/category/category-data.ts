/** A school's category as every document says it: what is agreed, what is indicated, and which way it goes. */
import { type Assessment, type Indicated, seriousness } from '../../domain/category/assess.ts';
import { type Direction, directionOf } from '../../domain/category/direction.ts';
import { sayDay } from '../../domain/day.ts';
import type { Colour } from '../../domain/records.ts';
import type { SchoolContext } from '../context.ts';
import type { Phrase } from '../template/data.ts';
import { agreementsOn } from './agreements.ts';

export const colourPhrase = (colour: Colour | Indicated): Phrase => ({ text: colour, colour });
const NOT_AGREED: Phrase = { text: 'Not yet agreed', colour: 'Not yet set' };

export function categoryData(context: SchoolContext) {
  const { assessment, register, school, today } = context;
  const agreements = agreementsOn(register.agreementsOf(school.urn), today);
  const direction = directionOf(assessment, agreements?.previous?.agreed);
  return {
    agreed: agreements ? colourPhrase(agreements.present.agreed) : NOT_AGREED,
    indicated: colourPhrase(assessment.indicated),
    says: agreements
      ? `The Executive Team agreed ${agreements.present.agreed} on ${sayDay(agreements.present.on)}.`
      : `Not yet agreed; indicated: ${assessment.indicated === 'Not yet set' ? 'not yet set' : assessment.indicated}.`,
    differs: agreements !== undefined && agreements.present.agreed !== assessment.indicated,
    direction,
    directionSays: sayDirection(direction, assessment, agreements?.previous?.agreed),
  };
}

function sayDirection(direction: Direction, assessment: Assessment, previous: Colour | undefined): string {
  const now = `the criteria indicate ${assessment.indicated} now`;
  switch (direction) {
    case 'New':
      return 'New: nothing was agreed before';
    case 'Not comparable':
      return `Not comparable with ${previous ?? 'what was agreed before'}, because ${whyNotComparable(assessment)}`;
    default:
      return `${direction}: ${now}; the category agreed before this one was ${previous ?? ''}`;
  }
}

/** After "because". */
export function whyNotComparable({ awaiting }: Assessment): string {
  const [first] = [...awaiting].sort((a, b) => seriousness(b.colour) - seriousness(a.colour));
  const years = first && /on (\S+), awaiting (\S+)$/.exec(first.say);
  if (!first || !years) return 'no criterion is met on the evidence held';
  return `the results of ${years[2]} that decide it are awaited, and those of ${years[1]} met a criterion of ${first.colour}`;
}
