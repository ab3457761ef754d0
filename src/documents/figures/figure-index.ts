/** Figures found by school and by row: there are more of them than of all other records together. */
import type { Source } from '../../domain/outcome.ts';
import type { Figure } from '../../domain/records.ts';

export interface FigureIndex {
  readonly of: (urn: string) => readonly Figure[];
  readonly at: (source: Source) => Figure | undefined;
}

/** Put in order when one is first asked for. */
export function indexFigures(figures: readonly Figure[]): FigureIndex {
  let made: Indexed | undefined;
  const index = (): Indexed => {
    made ??= putInOrder(figures);
    return made;
  };
  return { of: (urn) => index().byUrn.get(urn) ?? [], at: (source) => index().bySource.get(source) };
}

interface Indexed {
  readonly byUrn: ReadonlyMap<string, readonly Figure[]>;
  readonly bySource: ReadonlyMap<Source, Figure>;
}

function putInOrder(figures: readonly Figure[]): Indexed {
  const byUrn = new Map<string, Figure[]>();
  for (const figure of figures) {
    const held = byUrn.get(figure.urn);
    if (held) held.push(figure);
    else byUrn.set(figure.urn, [figure]);
  }
  return { byUrn, bySource: new Map(figures.map((figure) => [figure.source, figure])) };
}
