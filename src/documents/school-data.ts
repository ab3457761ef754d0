/** Who a document is about: every kind of a school's documents names it so. */
import type { SchoolContext } from './context.ts';
import { NOT_HELD } from './words.ts';

export const bodyOf = ({ row }: SchoolContext): string => `Academy ${row.academyBody ?? 'Committee'}`;

export const schoolData = (context: SchoolContext) => ({
  school: { name: context.school.name, urn: context.school.urn, phase: context.school.phase ?? NOT_HELD },
  body: bodyOf(context),
  trust: { name: context.trustName },
});
