/** The policy's word for an inspection, or the words that its blanks leave open. */
import type { Inspection } from '../records.ts';
import { AREAS, frameworkOf, STANDINGS, type Standing, stepOf } from './frameworks.ts';

type Step = 1 | 2 | 3 | 4;
const EVERY_STEP: readonly Step[] = [1, 2, 3, 4];

/** One way that an inspection's blanks could be filled in. */
interface Grades {
  readonly leadership: Step;
  /** The worst of the other areas. */
  readonly worstOther: Step;
  readonly safe: boolean;
}

/** What the grades alone say, whatever category is recorded: every word that their blanks leave open, best first. */
export function wordsByGrades(inspection: Inspection): readonly Standing[] {
  const word = wordIn(inspection);
  const open = new Set(waysToFill(inspection).map(word));
  return STANDINGS.filter((standing) => open.has(standing));
}

function wordIn(inspection: Inspection): (grades: Grades) => Standing {
  const card = frameworkOf(inspection) === 'Report card';
  return ({ leadership, worstOther, safe }) => {
    const worst = Math.max(leadership, worstOther);
    if (card && leadership === 4 && (worstOther === 4 || !safe)) return 'special measures';
    if (worst === 4 || !safe) return card ? 'serious weaknesses' : 'inadequate';
    if (worst === 3) return 'requires improvement';
    return worst === 1 ? 'outstanding' : 'good';
  };
}

function waysToFill(inspection: Inspection): readonly Grades[] {
  const framework = frameworkOf(inspection);
  const { core, other, beneath, leadership } = AREAS[framework];
  const given = [...core, ...other].filter((area) => area !== leadership);
  const steps = given.map((area) => stepOf(inspection[area], framework)).filter((step) => step !== undefined);
  const inadequate = beneath.some((area) => stepOf(inspection[area], framework) === 4);
  const worst = inadequate ? 4 : steps.length > 0 ? (Math.max(...steps) as Step) : 1;
  const hasBlank = core.some((area) => area !== leadership && stepOf(inspection[area], framework) === undefined);
  const led = core.includes(leadership) ? stepOf(inspection[leadership], framework) : 1;
  const safeguarding =
    framework === 'Overall effectiveness' ? (inspection.safeguarding ?? 'Met') : inspection.safeguarding;
  const others = hasBlank && !inadequate ? EVERY_STEP.filter((step) => step >= worst) : [worst];
  const leaderships = led === undefined ? EVERY_STEP : [led];
  const safe = safeguarding === undefined ? [true, false] : [safeguarding === 'Met'];
  return others.flatMap((worstOther) =>
    leaderships.flatMap((step) => safe.map((isSafe) => ({ worstOther, leadership: step, safe: isSafe }))),
  );
}

/** A recorded category of concern wins over the grades; None and blank both mean that none is recorded. */
export function standingWords(inspection: Inspection): readonly Standing[] {
  const { categoryOfConcern } = inspection;
  if (categoryOfConcern === 'Special measures') return ['special measures'];
  if (categoryOfConcern !== undefined && categoryOfConcern !== 'None') return ['serious weaknesses'];
  return wordsByGrades(inspection);
}

/** Whether the recorded category of concern and the grades cannot both be right. */
export function categoryContradictsGrades(inspection: Inspection): boolean {
  const { categoryOfConcern } = inspection;
  if (categoryOfConcern === undefined || categoryOfConcern === 'None') return false;
  const words = wordsByGrades(inspection);
  return !words.includes('inadequate') && !standingWords(inspection).some((word) => words.includes(word));
}
