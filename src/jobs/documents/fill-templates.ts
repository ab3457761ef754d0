/** Fills each template for each document that is to be made; a template with a fault makes none. */
import { stamped } from '../../documents/kind.ts';
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
    const found = plans.flatMap(({ document, plan }) =>
      plan.faults.map((fault) => ({ ...fault, kind: document.kind.title })),
    );
    for (const fault of found) faults.set(JSON.stringify(fault), fault);
    // One fault, whichever school's data showed it, stops the kind: a letter that only some schools get is worse than none.
    if (found.length === 0) for (const { document, plan } of plans) filled.push(toFile(document, plan.requests, today));
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

function toFile(
  { key, kind, urn, name, period, version, folder, digest, replaces }: ToMake,
  requests: readonly DocsRequest[],
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
    },
    ...(replaces && { replaces }),
  };
}
