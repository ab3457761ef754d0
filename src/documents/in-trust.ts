import { sayDay } from '../domain/day.ts';
import type { SchoolContext } from './context.ts';
import type { Applies } from './kind.ts';

/** A document that every school has, from the day it joins. */
export const onceInTrust = ({ school, today }: SchoolContext, because: string): Applies =>
  school.joined !== undefined && school.joined > today
    ? { applies: false, because: `the school joins the trust on ${sayDay(school.joined)}` }
    : { applies: true, because };
