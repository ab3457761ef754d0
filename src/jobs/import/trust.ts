/** Which schools of a GIAS file are a trust's. */
import { plain } from '../../workbook/plain.ts';
import type { Gias } from './gias.ts';
import type { GiasSchool } from './gias-row.ts';
import { type ImportProblem, inFile, sayList, sayText } from './problems.ts';

export interface TrustSchools {
  readonly schools: readonly GiasSchool[];
  readonly problems: readonly ImportProblem[];
}

/** The open schools of the trust, by its name without regard to case and spaces; of no trust named: all. */
export function schoolsOfTrust({ file, schools }: Gias, trust: string | undefined): TrustSchools {
  const open = schools.filter(({ isClosed }) => !isClosed);
  if (trust === undefined || trust.trim() === '') return { schools: open, problems: [] };
  const found = open.filter((school) => plain(school.trust) === plain(trust));
  return { schools: found, problems: found.length > 0 ? [] : [unknownTrust(file, trust, schools)] };
}

function unknownTrust(file: string, trust: string, schools: readonly GiasSchool[]): ImportProblem {
  const names = [...new Set(schools.map((school) => school.trust).filter((name) => name !== ''))];
  const near = namesNear(trust, names);
  return inFile(file, {
    column: 'Trusts (name)',
    found: `no open school of ${sayText(trust)}`,
    expected:
      near.length > 0 ? `the name of a trust in the file, such as ${sayList(near)}` : `one of ${sayList(names)}`,
    do: 'No school is taken from the file. Give the name as the file has it',
  });
}

const NEAR = 0.4;

/** The five names most like what was typed, by the pairs of letters that they share. */
function namesNear(typed: string, names: readonly string[]): readonly string[] {
  const wanted = pairsOf(typed);
  return names
    .map((name) => ({ name, likeness: likeness(wanted, pairsOf(name)) }))
    .filter((each) => each.likeness >= NEAR)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)
    .map(({ name }) => name);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = plain(text)
    .replace(/\b(the|trust|academy|academies|multi|schools?)\b/g, '')
    .replace(/[^a-z0-9]/g, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) => letters.slice(index, index + 2)),
  );
}

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
