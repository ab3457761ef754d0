/** Makes the documents that are due, from the trust's templates; a dry run lists what would be made, and why. */
import * as z from 'zod/mini';
import { trustContext } from '../documents/context.ts';
import type { DocumentKind } from '../documents/kind.ts';
import { DOCUMENT_KINDS } from '../documents/kinds.ts';
import { TABS_READ_FOR_DOCUMENTS } from '../documents/rows.ts';
import type { TemplateFault } from '../documents/template/faults.ts';
import type { Moment } from '../workbook/cell.ts';
import type { Problem } from '../workbook/problem.ts';
import { documents as documentsTab } from '../workbook/tabs/documents.ts';
import type { Change } from './change.ts';
import { type Decision, decideAll, type Left, type ToMake } from './documents/decide.ts';
import { fillTemplates } from './documents/fill-templates.ts';
import { strayFiles } from './documents/stray-files.ts';
import type { Wanted } from './documents/subjects.ts';
import type { Templates } from './drive.ts';
import type { FileJob, Plan } from './job.ts';

const DocumentsRequest = z.object({
  /** The URNs to make documents for; left out: every school, and the trust's own. */
  only: z.optional(z.array(z.string())),
  /** The kinds by their names, `Commitment Plan` or `commitment-plan`; left out: every kind. */
  kind: z.optional(z.array(z.string())),
  /** Only documents of this period, such as `2026/27 Autumn`. */
  period: z.optional(z.string()),
  /** Only the document of this key, in whatever version: `145779·Commitment Plan·2026/27·1`. */
  key: z.optional(z.string()),
  /** Only what is due by the calendar: as every morning does. */
  due: z.optional(z.boolean()),
  /** Makes the next version, too, of what people have edited or taken away. */
  again: z.optional(z.boolean()),
});
type DocumentsRequest = z.infer<typeof DocumentsRequest>;

export interface DocumentLine {
  /** Blank for the trust's own. */
  readonly urn: string;
  readonly school: string;
  readonly kind: string;
  readonly because: string;
  /** Of what is made: the key of its row in `Documents`. */
  readonly key?: string;
}

export interface DocumentsAnswer {
  readonly make: readonly DocumentLine[];
  readonly left: readonly DocumentLine[];
  /** What is wrong with templates: a faulty one makes no document. */
  readonly faults: readonly (TemplateFault & { readonly kind: string })[];
  readonly problems: readonly Problem[];
}

export const makeDocuments: FileJob<DocumentsRequest, DocumentsAnswer> = {
  name: 'documents',
  reads: TABS_READ_FOR_DOCUMENTS,
  readsFiles: true,
  accepts: DocumentsRequest,
  plan: (snapshot, moment, request, files) => {
    const trust = trustContext(snapshot, moment);
    if ('message' in trust) return { refused: trust.message };
    const kinds = kindsNamed(request.kind);
    if ('refused' in kinds) return kinds;
    const unknown = request.only?.find((urn) => !trust.records.schools.some((school) => school.urn === urn));
    if (unknown !== undefined)
      return { refused: `Not run: no school has the URN ${unknown}. Choose one that is in Schools.` };
    const wanted = {
      kinds: kinds.kinds,
      again: request.again ?? false,
      due: request.due ?? false,
      ...namedBy(request),
    };
    const decisions = decideAll(trust, wanted, files, Date.parse(moment.now));
    const bins = strayFiles(trust.rows.documents, files, decisions.flatMap(madeOf));
    const templates = [...new Set(decisions.flatMap(madeOf).map(({ kind }) => kind.id))];
    const planWith = (found: Templates) => planOf(decisions, bins, found, moment);
    return templates.length > 0 ? { templates, planWith } : planWith(new Map());
  },
};

/** A key names the school, the kind and the period; without one, what was asked for. */
function namedBy({ key, only, period }: DocumentsRequest): Pick<Wanted, 'only' | 'period' | 'title'> {
  if (key === undefined) return { only, period, title: undefined };
  const [urn = '', title = '', of = ''] = key.split('·').map((part) => part.trim());
  return { only: urn === 'trust' ? undefined : [urn], period: of, title };
}

function kindsNamed(names: readonly string[] | undefined): { kinds: readonly DocumentKind[] } | { refused: string } {
  if (!names) return { kinds: DOCUMENT_KINDS };
  const found = names.map((name) =>
    DOCUMENT_KINDS.find(({ id, title }) => [id, title.toLowerCase()].includes(name.trim().toLowerCase())),
  );
  const missing = names.filter((_, index) => !found[index]);
  if (missing.length === 0) return { kinds: found.filter((kind) => kind !== undefined) };
  const known = DOCUMENT_KINDS.map(({ title }) => title).join(', ');
  return { refused: `Not run: there is no document called ${missing.join(' or ')}. The documents are: ${known}.` };
}

const madeOf = (decision: Decision): readonly ToMake[] => ('make' in decision ? [decision.make] : []);
const leftOf = (decision: Decision): readonly Left[] => ('left' in decision ? [decision.left] : []);

function planOf(
  decisions: readonly Decision[],
  bins: ReturnType<typeof strayFiles>,
  templates: Templates,
  moment: Moment,
): Plan<DocumentsAnswer> {
  const toMake = decisions.flatMap(madeOf);
  const left = decisions.flatMap(leftOf);
  const { filled, faults } = fillTemplates(toMake, templates, moment);
  const isFaulty = ({ kind }: ToMake) => faults.some((fault) => fault.kind === kind.title);
  return {
    changes: left.flatMap(foundChange),
    files: [...bins, ...filled],
    answer: {
      make: toMake.flatMap((each) => (isFaulty(each) ? [] : [{ ...line(each), key: each.key }])),
      left: [
        ...left.map(line),
        ...toMake
          .filter(isFaulty)
          .map((each) => ({ ...line(each), because: 'its template has a fault: mend the template first' })),
      ],
      faults,
      problems: [],
    },
  };
}

const line = ({ urn, name, kind, because }: ToMake | Left): DocumentLine => ({
  urn,
  school: name,
  kind: kind.title,
  because,
});

/** What people did to a document since is said in its row, so that it is seen in the sheet. */
const foundChange = ({ found }: Left): readonly Change[] =>
  found ? [{ kind: 'put row', tab: documentsTab.name, key: [found.key], fields: { status: found.status } }] : [];
