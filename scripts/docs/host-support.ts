import { REQUESTS } from '../../src/local/docs/requests/kinds.ts';
import { SUPPORTED } from '../../src/local/registry/all.ts';
import type { GoogleClass, SupportedMethod } from '../../src/local/registry/google-class.ts';
import { TIMES } from '../../src/local/runtime/latency.ts';
import { REFUSED } from '../../src/local/services/globals.ts';

const INTRODUCTION = `# What the local host supports

Generated from \`src/local/registry/\`; a test keeps the two the same. The host runs the built bundle in Node over an .xlsx file, with stand-ins for Google's services. A method that is not in this list is refused: the execution ends with an error that names the class and the method, whatever the script catches.

## How it is like Google

- **Scripts.** Every execution starts with a bare global scope (no timers, no \`fetch\`, no \`WebAssembly\`) and evaluates all files again, in the order of their names. Arguments and answers of functions cross as JSON text; a Date in an answer to a dialog fails.
- **Scopes.** A call outside the manifest's \`oauthScopes\`, or outside what the account ticked, fails with Google's message. Without a list in the manifest everything is granted. A simple trigger has the bound sheet and nothing else.
- **The day.** \`Date\` in the script follows the host's clock, which service calls move by their usual time (below): the six-minute limit, 30 seconds for a simple trigger, and any budget the script keeps are felt. Reading costs 10 ms more for every thousand cells over 5,000, writing twice that.
- **Writes** reach the workbook at once; \`flush\` costs time only. When an execution dies half-way, what it wrote stays and its locks are freed. Real Sheets may lose the writes since the last flush: flush before anything that cannot be taken back.
- **The grid** has 1,000 rows and 26 columns unless it was made bigger; a range outside it fails, as on Google. Ten million cells a workbook, 50,000 characters a cell.
- **Triggers.** Twenty an account; they run as the account that made them, and only that account sees them. A one-off trigger stays in the list after it has fired. Typing fires \`onEdit\`, installable edit triggers, then change triggers; inserting, deleting and sorting fire change triggers only; a script's own writes fire nothing. What a trigger throws is recorded, not shown.
- **Events** carry text: a number as its digits, a day as its serial number, *(unproven)*. In a simple trigger the address of the person is blank; in an installable one it is known only when the person made the trigger.

## Documents

- **Docs.** An answer of \`documents.get\` loads and comes back equal, or is refused. Indices are UTF-16 code units; a batch is applied whole or not at all, with Google's words for what is wrong: an index past the segment, a place that is in no paragraph, half a character, a last newline, a part of a table, the newline before one, a suggestion in what is deleted. A document with named ranges can be read and not changed. What people leave is kept: suggestions, dates, people and files as chips (one unit each), struck text.
- **People** edit, share, move and bin files in tests (\`host.documents\`), as far as their role goes: Drive then names the person and the moment. An account that hides its address has none in \`lastModifyingUser\`; whoever writes through a public link without signing in is not named at all.
- **Drive** holds what runs made, from one command to the next. \`drive.file\` shows a script only what it made itself for the account it runs as; everything else is a 404. A list shows files as they were a minute ago; \`get\` is never behind.
- **Sharing.** What a folder gives, everything in it gives; the stronger role counts. An address without an account is refused unless it is notified; an admin's block on other domains can be switched on.
- **.docx** in and out: paragraphs, headings, runs (bold, italic, underline, strike-through, colour, size, font, shading, link), lists, tables (header rows, shading, widths, merged cells), one page size and margins a section, headers and footers with page numbers, page breaks, tracked changes (suggestions in Docs). Comments are passed over; chips are written as the words they show; highlights are read as a colour behind the text. A .docx with anything else (a picture, a footnote) is refused by name. Page numbers become \`autoText\`; whether Google's own conversion keeps them is *(unproven)*.
- **Every document** that a batch or an upload makes is checked against what is true of real ones; one that Docs could not have ends the run as a fault of the host.
- **In a folder** a Drive lives between commands: each Doc as a .docx (and PDF, where LibreOffice is) in folders named as in Drive, each Sheet as a .csv, and what the host remembers in \`.drive/\`. A file that the program did not write is neither written nor deleted; the next free name is taken.
- **A .docx in the folder that somebody edited** is read back by the next command: its Doc says what the file says, changed at the file's time (but always after what the program wrote before), by \`someone@example.org\`. The file stays as its editor left it until the program changes the Doc: then it is put aside as \`NAME (as edited).docx\` and the Doc is written under its own name. One that cannot be read is left, and so is its Doc; it is tried again by every command until the program changes the Doc, which then goes beside it. A .csv or a PDF that somebody changed is left and not read.
- **Faults** can fall before a call or after it, when its work is done and nobody was told.
- **Limits** counted on the simulated clock: 60 writes and 300 reads of Docs a minute, 250 documents a day (counted in one host; it starts again with the next command).
- **Query terms:** \`'ID' in parents\`, \`properties has { key='…' and value='…' }\`, \`trashed = …\`, \`mimeType = …\`, \`mimeType != …\`, \`name = …\`, \`modifiedTime > '…'\`, joined by \`and\`.

## Mail

- **Every mail** is kept, and a command writes it as an .eml file (headers, a plain and an HTML part, attachments); nothing leaves the machine, and nothing bounces. The files of earlier mails are never written over.
- **Limits** on the simulated clock: recipients in 24 hours (100 for a consumer account, 1,500 for Workspace), 50 recipients a message, 200 or 400 KB of body, both parts together *(unproven)*, 25 MB of attachments, 250 letters of subject *(unproven)*.
- **Refused** in Google's words: an address that is none, one that a test has refused. A line break in a subject, a name or an address is refused, too, where Google may fold it *(unproven)*.

## Text is read as if it were typed

\`setValue\`, \`setValues\` and \`appendRow\` read text as Sheets does, unless the cell's format is plain text (\`@\`):

| Text | Becomes |
|---|---|
| \`=A1+1\` | a formula: kept, never worked out, reads \`#ERROR!\` |
| \`+x\` | a formula too, unless it is a number *(unproven)* |
| \`'anything\` | the text after the apostrophe |
| \`0123\`, \`1,234\`, \`1e3\`, \`+1.4\` | a number |
| \`62%\`, \`£5\` | a number with a format; a bare number in a percent cell is so many percent |
| \`true\` | a boolean |
| \`5/10/2026\`, \`2026-10-05\`, \`5 Oct 2026\`, \`5/10\`, \`Oct 2026\`, \`2011/12\` *(unproven)* | a day; day first unless the locale is \`en_US\` |
| \`07:30\`, \`5/10/2026 07:30\` | a time, a moment |

A Date in a plain text cell becomes text; a number stays a number *(both unproven)*. A day is a number whose cell has a date format: change the format and it reads as a number.

## Files

- A formula from a file keeps the result saved with it; without one it reads \`#ERROR!\` and is listed in the workbook's \`uncalculated\`.
- Looks, notes, rules, conditional formats, frozen rows, widths, groups, hidden and coloured tabs, named ranges and simple charts are written and read back. Protections, the size of the grid, zone and locale travel in a property of the file, which Excel and LibreOffice ignore: in them nothing is protected.
- Rules on e-mail addresses, links and text are left out of the file; choices that do not fit into a rule live on a hidden sheet, \`_lists\`. Chart sheets are skipped. Cells beyond the last value keep their looks only as far as the grid goes.
`;

/** The text of docs/host-support.md. */
export function hostSupport(): string {
  const refused = `## Refused by name\n\n${REFUSED.map((name) => `\`${name}\``).join(', ')}, and advanced services other than Docs v1 and Drive v3.\n`;
  return [
    INTRODUCTION,
    '## Method by method\n',
    ...SUPPORTED.map(section).filter((text) => text !== ''),
    requests(),
    refused,
  ].join('\n');
}

function requests(): string {
  const rows = Object.entries(REQUESTS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { note = '' }]) => `| \`${name}\` | ${note} |`);
  return [
    '### Requests of Docs.Documents.batchUpdate\n',
    '| Request | Only nearly like Google |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function section({ name, methods, scopes, note, constants }: GoogleClass): string {
  const values = Object.keys(constants);
  if (Object.keys(methods).length === 0) return '';
  const head = [
    `### ${name}\n`,
    ...(note ? [`${note}\n`] : []),
    ...(scopes.length > 0 ? [`Needs ${scopeNames(scopes)}.\n`] : []),
    ...(values.length > 0 ? [`Values: ${values.map((value) => `\`${value}\``).join(', ')}.\n`] : []),
  ];
  const rows = Object.entries(methods)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([method, entry]) => row(method, entry));
  return [...head, '| Method | Usual ms | Only nearly like Google |', '|---|---|---|', ...rows, ''].join('\n');
}

function row(method: string, { cost, note, scopes }: SupportedMethod): string {
  const needs = scopes && scopes.length > 0 ? `needs ${scopeNames(scopes)}` : undefined;
  const remarks = [needs, note].filter((text) => text !== undefined).join('; ');
  return `| \`${method}\` | ${TIMES[cost].median} | ${remarks} |`;
}

function scopeNames(scopes: readonly string[]): string {
  return scopes.map((scope) => `\`${scope.slice(scope.lastIndexOf('/') + 1)}\``).join(' or ');
}
