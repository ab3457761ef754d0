/** The Executive Team's views as levers: the likely outcome, rapid improvement, and open judgements that could be closed. */

import type { Case } from '../evidence/case.ts';
import type { EvidenceName } from '../evidence/evidence.ts';
import { latestOpenAnswer, likelyFrom, openJudgements } from '../evidence/judgements.ts';
import { type Source, unknown } from '../outcome.ts';
import { type Judgement, type JudgementKind, LIKELY_OUTCOMES, type LikelyOutcome } from '../records.ts';
import { changed, type EvidenceChange, type Lever, type Option, type State } from './lever.ts';

/** The register kinds, and the evidence that each gives. */
const REGISTERS = {
  'Inexperienced senior leadership': 'inexperiencedLeadership',
  Vulnerability: 'vulnerability',
  'Early signs of improvement': 'earlySigns',
  'Not responding to support': 'notResponding',
  'Significant improvement needed': 'improvementNeeded',
  'Limited capacity': 'limitedCapacity',
  'Warning letter': 'warningLetter',
} as const satisfies Partial<Record<JudgementKind, EvidenceName>>;

const LIKELY: ReadonlySet<EvidenceName> = new Set(['likelyOutcome']);
const RAPID: ReadonlySet<EvidenceName> = new Set(['rapidImprovement']);
/** A judgement that is not in the workbook yet has no row. */
const NO_ROW = -1 as Source;

export const viewLevers = (state: State): readonly Lever[] => {
  const given = state[0]?.given;
  return given ? [likelyLever, rapidLever, ...closingLevers(given)] : [];
};

/** With no view held, a first one may be better or worse: good and requires improvement are the nearest. */
const BETWEEN_GOOD_AND_NOT = 1.5;

const likelyLever: Lever = {
  name: 'likely outcome',
  touches: LIKELY,
  canMove: (state, better) => likelyWords(state, better).length > 0,
  leftOpen: (state, better) => {
    const now = state[0]?.evidence.likelyOutcome;
    const words = [...(now?.kind === 'known' ? [now.value] : []), ...likelyWords(state, better)];
    return {
      likelyOutcome: {
        kind: 'unknown',
        possible: now?.kind === 'known' ? words : undefined,
        missing: [],
        facts: [],
        parts: [],
      },
    };
  },
  options: (state) => {
    const given = state[0]?.given;
    if (!given) return [];
    const from = likelyFrom(given);
    const now = from && (from.kind === 'view' ? from.row.value : from.row.likelyOutcome);
    const at = now === undefined ? BETWEEN_GOOD_AND_NOT : LIKELY_OUTCOMES.indexOf(now as LikelyOutcome);
    return LIKELY_OUTCOMES.filter((word) => word !== now)
      .map((word): Option => {
        const change: EvidenceChange = from
          ? set(from.row.source, from.kind === 'view' ? 'value' : 'likelyOutcome', now ?? '', word)
          : add(given, 'Likely outcome', word);
        return {
          size: Math.abs(LIKELY_OUTCOMES.indexOf(word) - at),
          better: LIKELY_OUTCOMES.indexOf(word) < at,
          change,
          say: `a likely outcome of ${word.toLowerCase()}`,
          get applied() {
            return changed(state, LIKELY, (each) => withView(each, change, 'Likely outcome', word));
          },
        };
      })
      .sort((a, b) => a.size - b.size);
  },
};

/** The likely outcomes that are better than the one held, or worse. */
function likelyWords(state: State, better: boolean): readonly LikelyOutcome[] {
  const now = state[0]?.evidence.likelyOutcome;
  const at = now?.kind === 'known' ? LIKELY_OUTCOMES.indexOf(now.value) : BETWEEN_GOOD_AND_NOT;
  return LIKELY_OUTCOMES.filter((_, index) => (better ? index < at : index > at));
}

const rapidLever: Lever = {
  name: 'rapid improvement',
  touches: RAPID,
  canMove: (state, better) =>
    state[0] !== undefined && latestOpenAnswer(state[0].given)?.value !== (better ? 'Yes' : 'No'),
  options: (state) => {
    const given = state[0]?.given;
    if (!given) return [];
    const row = latestOpenAnswer(given);
    return (['Yes', 'No'] as const)
      .filter((answer) => answer !== row?.value)
      .map((answer): Option => {
        const change: EvidenceChange = row
          ? set(row.source, 'value', row.value ?? '', answer)
          : add(given, 'Rapid improvement', answer);
        return {
          size: 1,
          better: answer === 'Yes',
          change,
          say:
            answer === 'Yes'
              ? 'a judgement that it is improving rapidly'
              : 'a judgement that it is not improving rapidly',
          get applied() {
            return changed(state, RAPID, (each) => withView(each, change, 'Rapid improvement', answer));
          },
        };
      });
  },
};

const closingLevers = (given: Case): readonly Lever[] =>
  Object.entries(REGISTERS).flatMap(([kind, evidence]) =>
    openJudgements(given, kind as JudgementKind).map((row) => closingLever(row, new Set([evidence]))),
  );

const closingLever = (row: Judgement, touches: ReadonlySet<EvidenceName>): Lever => ({
  name: `close ${row.ref}`,
  touches,
  canMove: (_, better) => better === (row.kind !== 'Early signs of improvement'),
  leftOpen: () => Object.fromEntries([...touches].map((name) => [name, unknown('')])),
  options: (state) => [
    {
      size: 1,
      better: row.kind !== 'Early signs of improvement',
      // A closing date later than the day, which an open judgement may have, is not seen on the day.
      change: set(row.source, 'closedOn', '', state[0]?.given.day ?? ''),
      say: `closing the judgement “${row.kind ?? ''}” (${row.ref})`,
      get applied() {
        return changed(state, touches, (given) =>
          withJudgements(given, (each) => (each === row ? { ...each, closedOn: given.day } : each)),
        );
      },
    },
  ],
});

const set = (source: Source, field: string, from: string, to: string): EvidenceChange => ({
  kind: 'set',
  source,
  field,
  from,
  to,
});

const add = ({ school, day }: Case, kind: JudgementKind, value: NonNullable<Judgement['value']>): EvidenceChange => ({
  kind: 'add judgement',
  judgement: { urn: school.urn, kind, value, madeOn: day },
});

const withJudgements = (given: Case, change: (row: Judgement) => Judgement): Case => ({
  ...given,
  records: { ...given.records, judgements: given.records.judgements.map(change) },
});

/** The case with a view changed in its row, or added as a new judgement. */
function withView(
  given: Case,
  change: EvidenceChange,
  kind: JudgementKind,
  value: NonNullable<Judgement['value']>,
): Case {
  if (change.kind === 'add judgement') {
    const row: Judgement = { ...change.judgement, ref: 'new', source: NO_ROW };
    return { ...given, records: { ...given.records, judgements: [...given.records.judgements, row] } };
  }
  if (change.field === 'value')
    return withJudgements(given, (row) =>
      row.source === change.source && row.kind === kind ? { ...row, value } : row,
    );
  const selfEvaluations = given.records.selfEvaluations.map((row) =>
    row.source === change.source ? { ...row, likelyOutcome: value as LikelyOutcome } : row,
  );
  return { ...given, records: { ...given.records, selfEvaluations } };
}
