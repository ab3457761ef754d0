/** Questions that the school's own view, Ofsted's grades and missing evidence raise. */
import { couldBe } from '../../domain/category/assess.ts';
import { colourOf } from '../../domain/criteria/criteria.ts';
import { sayDay } from '../../domain/day.ts';
import { agreementsOn } from '../category/agreements.ts';
import { missingShown } from '../category/evidence-table.ts';
import type { SchoolContext } from '../context.ts';
import { areaGrades, isWeak, latestInspection, sayGrade } from '../inspection/ofsted.ts';
import { NOT_SHOWN, sayList } from '../words.ts';
import type { Questions } from './question.ts';

export function kinderView({ assessment, register, school, today }: SchoolContext): Questions {
  const likely = assessment.cases[0]?.evidence.likelyOutcome;
  const agreed = agreementsOn(register.agreementsOf(school.urn), today)?.present.agreed;
  const isKind = likely?.kind === 'known' && (likely.value === 'Good' || likely.value === 'Outstanding');
  if (!isKind || (agreed !== 'AMBER' && agreed !== 'RED')) return [];
  return [
    {
      question: 'Why is our view kinder than the evidence?',
      restsOn: `Likely outcome ${likely.value.toLowerCase()}; category agreed ${agreed}`,
    },
  ];
}

export function sinceOfsted(context: SchoolContext): Questions {
  const inspection = latestInspection(context);
  const weak = inspection ? areaGrades(inspection).filter((each) => isWeak(inspection, each)) : [];
  if (!inspection || weak.length === 0) return [];
  const areas = sayList(weak.map(({ name }) => name.toLowerCase()));
  return [
    {
      question: `What has changed since Ofsted’s ${weak.length === 1 ? 'grade' : 'grades'} for ${areas}?`,
      restsOn: `${sayDay(inspection.date)}: ${weak.map(({ name, grade }) => `${name.toLowerCase()} ${sayGrade(grade)}`).join('; ')}`,
    },
  ];
}

/**
 * Only what could make the category more serious, the most serious first; urgent criteria are not among them, nor what
 * was kept back for small numbers, which nobody will know.
 */
export function notKnown(context: SchoolContext): Questions {
  const { assessment, today } = context;
  const missing = missingShown(context, assessment, today);
  return couldBe(assessment)
    .map(({ id, title }) => ({ id, title, what: missing(id).split('; ')[0] ?? '' }))
    .filter(({ what }) => !what.endsWith(NOT_SHOWN.toLowerCase()))
    .slice(0, 1)
    .map(({ id, title, what }) => ({
      question: `When will we know ${what.split(': ')[0] ?? ''}?`,
      restsOn: `${id} ${colourOf(id)}, ${title.charAt(0).toLowerCase()}${title.slice(1)}: not known`,
    }));
}
