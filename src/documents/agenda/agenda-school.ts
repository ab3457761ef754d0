/** A school with what the agenda says of it in more than one place. */
import { isDue } from '../../domain/category/agreed.ts';
import type { Agreement } from '../../domain/records.ts';
import { PLANS } from '../../workbook/tabs/actions.ts';
import { agreementsOn } from '../category/agreements.ts';
import { categoryData } from '../category/category-data.ts';
import type { SchoolContext, TrustContext } from '../context.ts';
import { type PlanAction, planActions } from '../plan/plan-actions.ts';
import { schoolsOf } from '../trust-schools.ts';

export interface AgendaSchool {
  readonly context: SchoolContext;
  readonly name: string;
  readonly category: ReturnType<typeof categoryData>;
  /** Absent while nothing is agreed. */
  readonly present?: Agreement;
  /** Its month has begun, and it is not agreed in it yet. */
  readonly isDue: boolean;
  /** Of every plan, the Executive Team's own among them. */
  readonly actions: readonly PlanAction[];
}

export const agendaSchools = (trust: TrustContext): readonly AgendaSchool[] => schoolsOf(trust).map(agendaSchool);

function agendaSchool(context: SchoolContext): AgendaSchool {
  const { register, school, today } = context;
  const present = agreementsOn(register.agreementsOf(school.urn), today)?.present;
  return {
    context,
    name: school.name,
    category: categoryData(context),
    ...(present && { present }),
    isDue: isDue(school, present?.on, today),
    actions: planActions(context, PLANS),
  };
}
