/** Each piece of evidence in plain words: what it is called, where it is kept, and the settings that decide it. */
import type { EvidenceName } from '../../src/domain/evidence/evidence.ts';
import type { SettingName } from '../../src/domain/settings.ts';

export interface EvidenceWords {
  readonly name: string;
  /** The tabs that it is read from. */
  readonly from: string;
  readonly settings: readonly SettingName[];
}

const evidence = (name: string, from: string, ...settings: readonly SettingName[]): EvidenceWords => ({
  name,
  from,
  settings,
});
const judged = (name: string): EvidenceWords => evidence(name, 'Judgements');
const raised = (name: string): EvidenceWords => evidence(name, 'Concerns');

const RESULTS = 'Data captures, Benchmarks';
const FLOOR = ['floor.rwm', 'floor.reading', 'floor.writing', 'floor.maths', 'floor.p8'] as const;
const CLOSE = ['floor.close.rwm', 'floor.close.progress', 'floor.close.p8'] as const;

export const EVIDENCE_WORDS: Readonly<Record<EvidenceName, EvidenceWords>> = {
  standing: evidence('Ofsted standing', 'Inspections'),
  standingRecent: evidence('the graded inspection is recent', 'Inspections', 'ofsted.recent.years'),
  shortInspection: evidence('short inspection since the graded one', 'Inspections'),
  recentShort: evidence('recent short inspection since the graded one', 'Inspections', 'ofsted.recent.years'),
  recentShortOfGraded: evidence(
    'recent short inspection that confirms the graded one',
    'Inspections',
    'ofsted.recent.years',
  ),
  goodLeadership: evidence('leadership and management good', 'Inspections'),
  likelyOutcome: evidence('likely outcome', 'Judgements, Self-evaluation', 'view.months'),
  newHeadteacher: evidence('new headteacher', 'People, Term dates', 'headteacher.new.terms'),
  rapidImprovement: evidence(
    'rapid improvement',
    `Judgements, Actions, Plan reviews, ${RESULTS}`,
    'rapid.rwm',
    'rapid.att8',
    'rapid.p8',
    'rapid.rrcp.percent',
    'view.months',
  ),
  floor: evidence('standing against the floor', RESULTS, ...FLOOR, ...CLOSE, 'evidence.oldest.years'),
  attainment: evidence('pupils at the expected standard (%)', RESULTS, 'evidence.oldest.years'),
  aboveAverageProgress: evidence('above-average progress', RESULTS, 'evidence.oldest.years'),
  falls: evidence('successive falls', RESULTS, 'fall.rwm', 'fall.att8'),
  lastFall: evidence('size of the latest fall (points)', RESULTS),
  comparableGap: evidence('gap to comparable schools (points)', RESULTS, 'evidence.oldest.years'),
  coasting: evidence(
    'coasting',
    RESULTS,
    'coasting.rwm',
    'coasting.reading',
    'coasting.writing',
    'coasting.maths',
    'coasting.p8',
    'coasting.years',
  ),
  consistentlyBelow: evidence(
    'consistently below the floor',
    RESULTS,
    ...FLOOR,
    'floor.consistently.below',
    'floor.consistently.years',
  ),
  inexperiencedLeadership: judged('inexperienced senior leadership'),
  vulnerability: judged('vulnerability'),
  earlySigns: judged('early signs of improvement'),
  notResponding: judged('not responding to support'),
  improvementNeeded: judged('significant improvement needed'),
  limitedCapacity: judged('limited capacity'),
  warningLetter: judged('warning letter'),
  financialConcern: raised('financial concern'),
  safeguardingConcern: raised('safeguarding concern'),
  disciplineConcern: raised('discipline and behaviour concern'),
  leadershipConcern: raised('leadership and management concern'),
  complaints: evidence('number of complaints', 'Concerns', 'complaints.threshold', 'complaints.months'),
  longAbsence: evidence('long absence of the headteacher or a deputy', 'Concerns, Term dates', 'absence.school.days'),
};
