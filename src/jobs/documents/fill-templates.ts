/** Fills each template for each document that is to be made; a template with a fault makes none. */
import { stamped } from '../../documents/kind.ts';
import { givenIn } from '../../documents/returns/given-in.ts';
import { hasTables } from '../../documents/returns/has-tables.ts';
import { inBatches } from '../../documents/template/batches.ts';
import type { TemplateFault } from '../../documents/template/faults.ts';
import { planDocument } from '../../documents/template/plan-document.ts';
import { readTemplate, type Template } from '../../documents/template/read-template.ts';
import type { DocsRequest } from '../../documents/template/requests.ts';
import type { Moment } from '../../workbook/cell.ts';
import type { MakeDocument, Templates } from '../drive.ts';
import type { ToMake } from './decide.ts';

export interface Filled {
  readonly filled: readonly MakeDocument[];
  readonly faults: readonly (TemplateFault & { readonly kind: string })[];
}

export function fillTemplates(documents: readonly ToMake[], templates: Templates, { today }: Moment): Filled {
  const filled: MakeDocument[] = [];
  const faults = new Map<string, TemplateFault & { readonly kind: string }>();
  for (const [id, template] of readAll(documents, templates)) {
    const own = documents.filter(({ kind }) => kind.id === id);
    const plans = own.map((document) => ({ document, plan: planDocument(template, dataOf(document, today)) }));
    const missing = own.slice(0, 1).map(({ kind }) => ({ kind, faults: hasTables(template, kind.returns ?? []) }));
    const found = [...plans.map(({ document: { kind }, plan: { faults } }) => ({ kind, faults })), ...missing].flatMap(
      ({ kind, faults }) => faults.map((fault) => ({ ...fault, kind: kind.title })),
    );
    for (const fault of found) faults.set(JSON.stringify(fault), fault);
    // One fault, whichever school's data showed it, stops the kind: a letter that only some schools get is worse than none.
    if (found.length === 0)
      for (const { document, plan } of plans)
        filled.push(toFile(document, plan.requests, givenOf(document, template, today), today));
  }
  return { filled, faults: [...faults.values()] };
}

function readAll(documents: readonly ToMake[], templates: Templates): ReadonlyMap<string, Template> {
  const read = new Map<string, Template>();
  for (const { kind } of documents) {
    const json = templates.get(kind.id);
    if (json && !read.has(kind.id)) read.set(kind.id, readTemplate(json));
  }
  return read;
}

const dataOf = ({ data, kind, period, version }: ToMake, today: string) =>
  stamped(data, kind, period, { version, asOf: today });

/** What it says in the tables that come back: what the school writes is told from it. */
const givenOf = (document: ToMake, template: Template, today: string): string | null =>
  document.kind.returns ? JSON.stringify(givenIn(template, dataOf(document, today), document.kind.returns)) : null;

function toFile(
  { key, kind, urn, name, period, version, folder, digest, replaces }: ToMake,
  requests: readonly DocsRequest[],
  given: string | null,
  today: string,
): MakeDocument {
  return {
    kind: 'make document',
    key,
    name: `${kind.title} ${period.replace('/', '-')}, ${name}${version > 1 ? `, version ${version}` : ''}`,
    template: kind.id,
    folder,
    batches: inBatches(requests),
    row: {
      urn: urn || null,
      school: urn === '' ? null : name,
      kind: kind.title,
      period,
      version,
      digest,
      madeOn: today,
      audience: folder.audience,
      given,
      // A row that a run which died has left may say what an earlier file of this key was read for.
      collectedAt: null,
      notRead: null,
      answered: null,
    },
    ...(replaces && { replaces }),
  };
}
