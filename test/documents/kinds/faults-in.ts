/** What is wrong with a kind's own template when it is filled with data: tags inside a list are seen only where it has items. */
import { compileTemplates } from '../../../scripts/build/templates.ts';
import { type DocumentKind, stamped } from '../../../src/documents/kind.ts';
import type { Data } from '../../../src/documents/template/data.ts';
import type { DocsDocument } from '../../../src/documents/template/docs-json.ts';
import { planDocument } from '../../../src/documents/template/plan-document.ts';
import { readTemplate } from '../../../src/documents/template/read-template.ts';
import { documentFromDocx } from '../../../src/local/docs/docx/read-docx.ts';
import { answerOf } from '../../../src/local/docs/model/answer.ts';
import { TODAY } from '../../support/rows.ts';

export async function faultsIn(kind: DocumentKind, data: Data) {
  const docx = (await compileTemplates()).find((each) => each.kind === kind.id)?.docx;
  if (!docx) throw new Error(`No template ${kind.id}`);
  const doc = documentFromDocx(docx, { documentId: kind.id, title: kind.title, revisionId: '1' });
  const template = readTemplate(answerOf(doc, { withTabs: true }) as DocsDocument);
  return planDocument(template, stamped(data, kind, '2019/20', { version: 1, asOf: TODAY })).faults;
}
