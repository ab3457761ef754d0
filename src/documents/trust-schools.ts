/** The trust's schools on the day, from A to Z, each with what its documents are written from. */
import { type SchoolContext, schoolContext, type TrustContext } from './context.ts';

const A_TO_Z = new Intl.Collator('en-GB');

/** Those that have joined. */
export const schoolsOf = (trust: TrustContext): readonly SchoolContext[] =>
  [...trust.records.schools]
    .filter(({ joined }) => joined === undefined || joined <= trust.today)
    .sort((a, b) => A_TO_Z.compare(a.name, b.name))
    .flatMap(({ urn }) => schoolContext(trust, urn) ?? []);
