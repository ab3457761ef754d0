import { PROBES } from '../../src/apps-script/live-checks/probes.ts';
import type { Asked } from '../../src/jobs/installation/live.ts';

const INTRODUCTION = `# Live checks

Generated from \`src/apps-script/live-checks/\`; a test keeps the two the same. These are facts about Google that the program relies on and that nobody has seen on a real account yet. **Check this installation** in the menu tries each on the spot, with the account that set the workbook up, and says what it found, in a text to copy and send. Nothing of the trust is changed: what it tries things on is a folder in Drive and a tab, both called “Being checked: leave this to the program”, and both are taken away when it ends. What a check that was cut off has left goes with the next one.

It takes a minute or two. The same probes run in the tests, on the local host: what they find there is what the program assumes. A fact that differs on a real account is shown as one, with what it means; the fact, and the local host, are then to be changed.
`;

/** The text of docs/live-checks.md. */
export const liveChecksPage = (): string => [INTRODUCTION, ...PROBES.map(section)].join('\n');

const section = ({ id, asks, assumes, ifNot }: Asked): string =>
  [
    `## ${asks}`,
    '',
    `\`${id}\``,
    '',
    `- **The program assumes:** ${assumes}`,
    `- **If it is not so:** ${ifNot}.`,
    '',
  ].join('\n');
