/** Why a person should not see a place, in words. */
import { sayDay } from '../../domain/day.ts';
import type { Person } from '../../workbook/tabs/people.ts';
import type { FindingKind } from './finding.ts';
import type { Holder, PeopleOn } from './people-on.ts';
import { isHere, type Place } from './places.ts';

export interface WhyNot {
  readonly kind: FindingKind &
    ('leaver' | 'starts later' | 'another school' | 'not for their role' | 'nobody in People');
  readonly because: string;
}

export function whyNot(holder: Holder | undefined, place: Place, { schoolName }: PeopleOn): WhyNot {
  if (!holder) return { kind: 'nobody in People', because: 'no row of People has this address' };
  const { current, ended, coming } = holder;
  const left = latest(ended.filter((row) => isFor(row, place))) ?? (current.length === 0 ? latest(ended) : undefined);
  const say = (row: Person) => `${row.role}${row.urn ? ` at ${schoolName(row.urn)}` : ''}`;
  const sayLeft = left && `${say(left)} until ${sayDay(left.to ?? '')}`;
  const away = current.find(({ urn }) => urn !== undefined && urn !== place.urn);
  const [soon] = coming.filter((row) => isFor(row, place) || current.length + ended.length === 0);
  if (place.urn !== '' && away && current.every(({ urn }) => urn !== place.urn))
    return { kind: 'another school', because: [sayLeft, `now ${say(away)}`].filter(Boolean).join(', ') };
  if (sayLeft) return { kind: 'leaver', because: sayLeft };
  if (soon) return { kind: 'starts later', because: `${say(soon)} only from ${sayDay(soon.from ?? '')}` };
  return { kind: 'not for their role', because: current.map(say).join(' and ') };
}

const isFor = (row: Person, { urn, edit, view }: Place): boolean =>
  isHere(row, urn) && (edit.includes(row.role) || view.includes(row.role));

const latest = (rows: readonly Person[]): Person | undefined =>
  [...rows].sort((one, other) => ((one.to ?? '') < (other.to ?? '') ? 1 : -1))[0];
