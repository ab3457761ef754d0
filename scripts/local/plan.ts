/** `plan`: the Docs requests that fill a template, or all that is wrong with it. Reads two files and writes nothing. */
import { Command } from 'commander';
import type { Data } from '../../src/documents/template/data.ts';
import type { DocsDocument } from '../../src/documents/template/docs-json.ts';
import { type DocumentPlan, planDocument } from '../../src/documents/template/plan-document.ts';
import { readTemplate } from '../../src/documents/template/read-template.ts';
import { count } from './count.ts';
import { readJson } from './read-json.ts';
import { Stopped } from './stopped.ts';

export interface PlanOptions {
  readonly template: string;
  readonly data: string;
  readonly example?: string;
  readonly json?: boolean;
}

export const planCommand = (): Command =>
  new Command('plan')
    .description('the Docs requests that fill a template with data, or every fault of the template')
    .requiredOption('--template <file>', 'what documents.get answers for the template, as JSON')
    .requiredOption('--data <file>', 'the values that its tags name, as JSON')
    .option('--example <file>', 'data with nothing missing, to check names that this data leaves out, as JSON')
    .option('--json', 'print one JSON object and nothing else')
    .action((options: PlanOptions) => {
      const plan = planFrom(options);
      process.stdout.write(`${options.json ? JSON.stringify(plan, null, 2) : sayPlan(plan)}\n`);
    });

/** Throws a Stopped for a file that cannot be read. */
export function planFrom({ template, data, example }: PlanOptions): DocumentPlan {
  const values = readData(data);
  return planDocument(readTemplate(readDocument(template)), values, example === undefined ? values : readData(example));
}

function readDocument(path: string): DocsDocument {
  const json = readJson(path) as DocsDocument | null;
  if (Array.isArray(json?.tabs) || Array.isArray(json?.body?.content)) return json as DocsDocument;
  throw new Stopped(
    `${path} is no answer of documents.get: it has neither "tabs" nor "body".`,
    'Give the whole answer, with includeTabsContent=true or without it.',
  );
}

function readData(path: string): Data {
  const json = readJson(path);
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Data;
  throw new Stopped(`${path} holds no names.`, 'Give an object, such as {"school":{"name":"Heather First School"}}.');
}

export const sayPlan = ({ requests, faults }: DocumentPlan): string =>
  faults.length === 0
    ? `${count(requests.length, 'request')}. With --json they are printed.`
    : [
        `${count(faults.length, 'fault')} in the template: no document is made of it.`,
        ...faults.map(
          ({ id, part, place, found, do: what }) => `${id}, in the ${part}: “${place}”\n  ${found}\n  ${what}`,
        ),
      ].join('\n');
