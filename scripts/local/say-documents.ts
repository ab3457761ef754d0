/** Which documents are made, and why the others are left, for people to read in a terminal. */
import type { DocumentLine, DocumentsAnswer } from '../../src/jobs/documents.ts';
import { count } from './count.ts';

export function sayDocuments({ make, left, faults }: DocumentsAnswer): string {
  return [
    make.length === 0 ? 'No document is due.' : `${count(make.length, 'document')} due:`,
    ...make.map((line) => `  ${sayLine(line)}`),
    ...(left.length > 0 ? ['Left as they are:', ...gathered(left).map((line) => `  ${line}`)] : []),
    ...(faults.length > 0 ? [`${count(faults.length, 'fault')} in templates:`] : []),
    ...faults.map((fault) => `  ${fault.kind}, ${fault.part}: ${fault.found} in “${fault.place}”. ${fault.do}`),
  ].join('\n');
}

const sayLine = ({ kind, school, because }: DocumentLine): string => `${kind}, ${school}: ${because}`;

/** The same reason for many schools is said once. */
function gathered(lines: readonly DocumentLine[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { kind, school, because } of lines) {
    const reason = `${kind}: ${because}`;
    byReason.set(reason, [...(byReason.get(reason) ?? []), school]);
  }
  return [...byReason].map(([reason, schools]) =>
    schools.length > 3 ? `${reason} (${count(schools.length, 'school')})` : `${reason} (${schools.join(', ')})`,
  );
}
