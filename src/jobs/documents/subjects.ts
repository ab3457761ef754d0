/** The documents that could be made for what was asked: each school's and the trust's own, each of its period. */
import { schoolContext, type TrustContext } from '../../documents/context.ts';
import type { DocumentKind, Kind, KindName } from '../../documents/kind.ts';
import { periodOn } from '../../documents/period.ts';
import type { Data } from '../../documents/template/data.ts';

export interface Wanted {
  readonly kinds: readonly DocumentKind[];
  /** The URNs to make documents for; undefined: every school and the trust itself. */
  readonly only: readonly string[] | undefined;
  readonly period: string | undefined;
  /** The name of the one kind that is wanted. */
  readonly title: string | undefined;
  /** Whether somebody asked for what people have edited, or taken away, to be made again. */
  readonly again: boolean;
}

export interface About {
  readonly kind: KindName;
  /** Blank for the trust's own. */
  readonly urn: string;
  /** The school's name, or the trust's. */
  readonly name: string;
}

/** What is known of one document before it is decided. */
export interface Subject extends About {
  readonly period: string;
  /** Worked out when it is asked for: it takes longest. */
  readonly data: () => Data;
}

export interface DoesNotApply extends About {
  readonly because: string;
}

export function subjectsOf(
  trust: TrustContext,
  { kinds: all, only, period, title }: Wanted,
): readonly (Subject | DoesNotApply)[] {
  const kinds = title === undefined ? all : all.filter((kind) => kind.title === title);
  const schools = trust.records.schools.filter(({ urn }) => only?.includes(urn) ?? true);
  const found = [
    ...schools.flatMap(({ urn, name }) => {
      const context = schoolContext(trust, urn);
      return kinds.flatMap((kind) => (kind.of === 'school' && context ? [subject(kind, context, urn, name)] : []));
    }),
    ...kinds.flatMap((kind) => (kind.of === 'trust' && !only ? [subject(kind, trust, '', trust.trustName)] : [])),
  ];
  return found.filter((each) => period === undefined || ('period' in each && each.period === period));
}

function subject<Context extends TrustContext>(
  kind: Kind<Context>,
  context: Context,
  urn: string,
  name: string,
): Subject | DoesNotApply {
  const { applies, because } = kind.applies(context);
  if (!applies) return { kind, urn, name, because };
  const day = kind.periodDay?.(context) ?? context.today;
  const period = periodOn(day, kind.period, context.register.calendarOf(urn));
  return { kind, urn, name, period, data: () => kind.data(context) };
}
