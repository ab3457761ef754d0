/** The people whom a row of `Reviews` names, by address or by name. */
import type { Review } from './input.ts';
import type { Leader, Leaders } from './leaders.ts';

export interface NamedPerson {
  /** As it is typed. */
  readonly text: string;
  /** Undefined: nobody of that address or name is held, or two people of that name. */
  readonly leader?: Leader;
}

export interface NamedTeam {
  readonly lead?: NamedPerson;
  readonly team: readonly NamedPerson[];
}

export const namedTeam = ({ lead, team }: Review, leaders: Leaders): NamedTeam => {
  const [leading] = partsOf(lead);
  return {
    ...(leading !== undefined && { lead: person(leading, leaders) }),
    team: partsOf(team).map((text) => person(text, leaders)),
  };
};

export const partsOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[,;\n]| and /)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function person(text: string, leaders: Leaders): NamedPerson {
  const leader = leaders.find(text);
  return leader ? { text, leader } : { text };
}

export const sayPerson = ({ text, leader }: NamedPerson): string => leader?.name ?? text;

export const everybodyIn = ({ lead, team }: NamedTeam): readonly NamedPerson[] => [...(lead ? [lead] : []), ...team];
