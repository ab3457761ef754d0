/** From a template and one document's data to the requests that fill it; or to all that is wrong with the template. */
import { checkNames } from './check-names.ts';
import type { Data } from './data.ts';
import { sameAs, type TemplateFault } from './faults.ts';
import { fillContainer } from './fill-container.ts';
import { type Edit, type Filling, replaceValue } from './fill-paragraph.ts';
import type { Template } from './read-template.ts';
import type { DocsRequest } from './requests.ts';

export interface DocumentPlan {
  /** None where there is a fault: a faulty template makes no document. */
  readonly requests: readonly DocsRequest[];
  readonly faults: readonly TemplateFault[];
}

/** `example`: data with an item in every list and nothing missing, against which the template's names are checked, too. */
export function planDocument(template: Template, data: Data, example: Data = data): DocumentPlan {
  const faults = [...template.faults, ...checkNames(template, example)];
  if (example !== data) faults.push(...checkNames(template, data).filter((fault) => !faults.some(sameAs(fault))));
  return { requests: faults.length > 0 ? [] : fill(template, data), faults };
}

/** Letters that join what stands before them: Docs would move what is put in between. */
const JOINS = /^(?:\p{M}|\p{Cf}|[\u0e33\u0eb3\uff9e\uff9f]|[\u{1f3fb}-\u{1f3ff}])/u;

function fill(template: Template, data: Data): readonly DocsRequest[] {
  const usual = fillSegments(template, data, false);
  const texts = usual.flatMap(insertedTexts);
  if (template.joined || texts.some((text) => JOINS.test(text)))
    return fillSegments(template, data, true).flatMap((filling) => inTurn(filling, new Map()));
  // A brace in a value might make a tag of it: then nothing is replaced by its text, but each tag in its own place.
  const alike = texts.some((text) => text.includes('{')) ? new Map<string, Alike>() : tagsAlike(usual);
  return [...usual.flatMap((filling) => inTurn(filling, alike)), ...replaceAll(alike)];
}

const fillSegments = ({ segments }: Template, data: Data, careful: boolean): readonly Filling[] =>
  segments.map(({ place, inBody, blocks }) => {
    const filling = { place, inText: inBody, careful, edits: [], scalars: [] };
    fillContainer(blocks, [data], filling);
    return filling;
  });

const insertedTexts = ({ edits, scalars }: Filling): readonly string[] => [
  ...scalars.map(({ shown }) => shown.text),
  ...edits.flatMap(({ requests }) =>
    requests.flatMap((request) => ('insertText' in request ? [request.insertText.text] : [])),
  ),
];

/** Last to first, so that no index moves before it is used. */
function inTurn(filling: Filling, alike: ReadonlyMap<string, Alike>): readonly DocsRequest[] {
  const own = filling.scalars
    .filter(({ node }) => node.split || !alike.has(node.raw))
    .map(({ node, shown }): Edit => ({ at: node.start, requests: replaceValue(filling, node, shown) }));
  const edits = [...filling.edits, ...own].sort((one, other) => other.at - one.at);
  return edits.flatMap(({ requests }) => requests).reduce<DocsRequest[]>(joinDeletions, []);
}

/** A mark goes together with the tag after it. */
function joinDeletions(done: DocsRequest[], next: DocsRequest): DocsRequest[] {
  const last = done[done.length - 1];
  const joins =
    last !== undefined &&
    'deleteContentRange' in last &&
    'deleteContentRange' in next &&
    last.deleteContentRange.range.startIndex === next.deleteContentRange.range.endIndex;
  if (!joins) done.push(next);
  else {
    const { endIndex } = last.deleteContentRange.range;
    done[done.length - 1] = { deleteContentRange: { range: { ...next.deleteContentRange.range, endIndex } } };
  }
  return done;
}

interface Alike {
  readonly texts: ReadonlySet<string>;
  readonly count: number;
  readonly tabIds: ReadonlySet<string>;
}

/** Tags that are to read the same wherever they still stand. One that goes alone goes better with its neighbours. */
function tagsAlike(fillings: readonly Filling[]): ReadonlyMap<string, Alike> {
  const found = new Map<string, Alike>();
  for (const { place, scalars } of fillings)
    for (const { node, shown } of scalars.filter((scalar) => !scalar.node.split)) {
      const { texts, count, tabIds } = found.get(node.raw) ?? { texts: [], count: 0, tabIds: [] };
      const tabs = place.tabId === undefined ? [] : [place.tabId];
      found.set(node.raw, {
        texts: new Set([...texts, shown.text]),
        count: count + 1,
        tabIds: new Set([...tabIds, ...tabs]),
      });
    }
  return new Map([...found].filter(([, { texts, count }]) => texts.size === 1 && (count > 1 || !texts.has(''))));
}

const replaceAll = (alike: ReadonlyMap<string, Alike>): readonly DocsRequest[] =>
  [...alike].map(([text, { texts, tabIds }]) => ({
    replaceAllText: {
      containsText: { text, matchCase: true },
      replaceText: [...texts].join(),
      ...(tabIds.size > 0 && { tabsCriteria: { tabIds: [...tabIds] } }),
    },
  }));
