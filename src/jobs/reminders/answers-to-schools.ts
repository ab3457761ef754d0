/** What became of what a school wrote in its documents, for the digests of those who wrote it: once for each answer that a document was given. */
import type { Answered } from '../../documents/mail/mail.ts';
import type { SchoolNames } from '../../workbook/school-names.ts';
import type { DocumentRow } from '../../workbook/tabs/documents.ts';
import type { ReturnRow } from '../../workbook/tabs/returns.ts';
import { isClosed, isRefused, registerOf, TAKEN } from '../returns/returns-rows.ts';
import type { Hearer } from './hearers.ts';
import type { Holders } from './holders.ts';
import { namedIn } from './roles.ts';

export interface AnswerToSchool {
  /** Its name in `Mail log`. */
  readonly item: string;
  readonly urn: string;
  readonly kind: string;
  readonly answered: Answered;
}

const CAPTURE = 'Capture return';
/** Who may write in a document, as the folders are shared. */
const WRITERS = namedIn('Headteacher');
const WRITERS_OF_FIGURES = namedIn('Headteacher, Data contact');

export function answersIn(
  documents: readonly DocumentRow[],
  rows: readonly ReturnRow[],
  names: SchoolNames,
): readonly AnswerToSchool[] {
  const register = registerOf(rows);
  return documents.flatMap(({ key, urn, kind, period, link, answered: mark, notRead, status }) => {
    if (urn === undefined || kind === undefined || mark === undefined) return [];
    if (status !== 'Made' && status !== 'Edited') return [];
    const own = register.ofDocument(key);
    const answered = {
      document: [kind, period].filter(Boolean).join(' '),
      school: names.nameOf(urn) ?? `the school ${urn}`,
      taken: own.filter(({ answer }) => answer === TAKEN).length,
      notTaken: own.filter((row) => isClosed(row) && isRefused(row)).length,
      waiting: own.filter((row) => !isClosed(row)).length,
      notRead: (notRead ?? '').split('\n').filter((line) => line.trim() !== ''),
      // A figure of a few pupils stands in the Capture return alone.
      isOfFigures: kind === CAPTURE,
      ...(link !== undefined && { link }),
    };
    const isNothing = answered.taken + answered.notTaken + answered.waiting + answered.notRead.length === 0;
    return isNothing ? [] : [{ item: `answered·${key}·${mark}`, urn, kind, answered }];
  });
}

/** Whoever wrote hears, also where nothing else is to be heard. */
export function withAnswers(
  hearers: readonly Hearer[],
  answers: readonly AnswerToSchool[],
  holders: Holders,
  hasHeard: (email: string, item: string) => boolean,
): readonly Hearer[] {
  const all = new Map(hearers.map((hearer) => [hearer.email, hearer]));
  for (const answer of answers)
    for (const { roles } of answer.kind === CAPTURE ? WRITERS_OF_FIGURES : WRITERS)
      for (const holding of roles.flatMap((role) => holders.inRole(role, answer.urn).holdings)) {
        const { email } = holding;
        if (hasHeard(email, answer.item)) continue;
        const known = all.get(email) ?? { email, heard: [], holdings: [], answers: [] };
        if (!known.answers.includes(answer))
          all.set(email, { ...known, holdings: [...known.holdings, holding], answers: [...known.answers, answer] });
      }
  return [...all.values()];
}
