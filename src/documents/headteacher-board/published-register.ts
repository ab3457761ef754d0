/** The published part of the talent register: who can support other schools, by post and not by name. */
import type { TrustContext } from '../context.ts';
import { NOT_HELD } from '../words.ts';

export const publishedRows = ({ rows, records }: TrustContext) => {
  const names = new Map(records.schools.map(({ urn, name }) => [urn, name]));
  return rows.talentRegister
    .filter(({ stage, consent }) => stage === 'On register' && consent === true)
    .map(({ ref, post, urn, expertise, supportAvailable }) => ({
      ref,
      post: post ?? NOT_HELD,
      school: urn === undefined ? 'The trust' : (names.get(urn) ?? NOT_HELD),
      expertise: expertise ?? NOT_HELD,
      support: supportAvailable ?? NOT_HELD,
    }));
};
