/** The Executive Team's views as levers: the likely outcome, rapid improvement, and open judgements that could be closed. */

import type { Case } from '../evidence/case.ts';
import { type EvidenceName, type Pieces, pieces } from '../evidence/evidence.ts';
import { type LikelyFrom, latestOpenAnswer, likelyFrom, openJudgements } from '../evidence/judgements.ts';
import { settle } from '../evidence/reader.ts';
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
type RegisterEvidence = (typeof REGISTERS)[keyof typeof REGISTERS];

const LIKELY = pieces('likelyOutcome');
const RAPID = pieces('rapidImprovement');
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
  leaveOpen: (state, better, settled) => {
    const now = state[0]?.evidence.likelyOutcome;
    const possible = now?.kind === 'known' ? [now.value, ...likelyWords(state, better)] : undefined;
    settle(settled, 'likelyOutcome', { kind: 'unknown', possible, missing: [], facts: [], parts: [] });
  },
  options: (state, _, better) => {
    const at = likelyNow(state);
    return LIKELY_OUTCOMES.map((word, index) => ({ to: word, size: Math.abs(index - at), better: index < at }))
      .filter((option) => option.size > 0 && option.better === better)
      .sort((a, b) => a.size - b.size);
  },
  move: (state, { to }) => moveView(state, LIKELY, likelyChange(state, to), 'Likely outcome', to),
  change: (state, { to }) => likelyChange(state, to),
  say: (_, { to }) => `a likely outcome of ${String(to).toLowerCase()}`,
};

/** Where the likely outcome that is held stands among the words, the best first. */
function likelyNow(state: State): number {
  const from = state[0] && likelyFrom(state[0].given);
  const now = from && wordOf(from);
  return now === undefined ? BETWEEN_GOOD_AND_NOT : LIKELY_OUTCOMES.indexOf(now as LikelyOutcome);
}

const wordOf = (from: LikelyFrom) => (from.kind === 'view' ? from.row.value : from.row.likelyOutcome);

function likelyChange(state: State, to: Option['to']): EvidenceChange {
  const given = firstCase(state);
  const from = likelyFrom(given);
  return from
    ? set(from.row.source, from.kind === 'view' ? 'value' : 'likelyOutcome', wordOf(from) ?? '', String(to))
    : add(given, 'Likely outcome', to as LikelyOutcome);
}

/** The likely outcomes that are better than the one held, or worse. */
function likelyWords(state: State, better: boolean): readonly LikelyOutcome[] {
  const now = state[0]?.evidence.likelyOutcome;
  const at = now?.kind === 'known' ? LIKELY_OUTCOMES.indexOf(now.value) : BETWEEN_GOOD_AND_NOT;
  return LIKELY_OUTCOMES.filter((_, index) => (better ? index < at : index > at));
}

const rapidLever: Lever = {
  name: 'rapid improvement',
  touches: RAPID,
  canMove: (state, better) => state[0] !== undefined && latestOpenAnswer(state[0].given)?.value !== answerOf(better),
  options: (state, _, better) => (rapidLever.canMove(state, better) ? [{ to: answerOf(better), size: 1 }] : []),
  move: (state, { to }) => moveView(state, RAPID, rapidChange(state, to), 'Rapid improvement', to),
  change: (state, { to }) => rapidChange(state, to),
  say: (_, { to }) => `a judgement that it is ${to === 'Yes' ? '' : 'not '}improving rapidly`,
};

const answerOf = (better: boolean): 'Yes' | 'No' => (better ? 'Yes' : 'No');

function rapidChange(state: State, to: Option['to']): EvidenceChange {
  const given = firstCase(state);
  const row = latestOpenAnswer(given);
  return row ? set(row.source, 'value', row.value ?? '', String(to)) : add(given, 'Rapid improvement', to as 'Yes');
}

const closingLevers = (given: Case): readonly Lever[] =>
  given.records.judgements.length === 0
    ? []
    : Object.entries(REGISTERS).flatMap(([kind, evidence]) =>
        openJudgements(given, kind as JudgementKind).map((row) => closingLever(row, evidence)),
      );

const closingLever = (row: Judgement, evidence: RegisterEvidence): Lever => ({
  name: `close ${row.ref}`,
  touches: pieces(evidence),
  canMove: (_, better) => better === (row.kind !== 'Early signs of improvement'),
  leaveOpen: (_, __, settled) => settle(settled, evidence, unknown('')),
  options: (state) => [{ to: firstCase(state).day, size: 1 }],
  move: (state) =>
    changed(state, pieces(evidence), (given) =>
      withJudgements(given, (each) => (each === row ? { ...each, closedOn: given.day } : each)),
    ),
  // A closing date later than the day, which an open judgement may have, is not seen on the day.
  change: (_, { to }) => set(row.source, 'closedOn', '', String(to)),
  say: () => `closing the judgement “${row.kind ?? ''}” (${row.ref})`,
});

function firstCase(state: State): Case {
  if (!state[0]) throw new Error('A school without a case has no view to move');
  return state[0].given;
}

const moveView = (
  state: State,
  touches: Pieces,
  change: EvidenceChange,
  kind: JudgementKind,
  value: Option['to'],
): State => changed(state, touches, (given) => withView(given, change, kind, value as NonNullable<Judgement['value']>));

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
