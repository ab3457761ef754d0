import { MEETINGS, PHASES } from '../../domain/records.ts';
import { otherwise, required } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { wholeNumber } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { urn, urns } from '../kinds/urn.ts';
import { type Row, tab } from '../tab.ts';

const folder = (header: string, who: string) => text({ header, note: `Made by the program. ${who}`, locked: true });

export const schools = tab({
  name: 'Schools',
  group: 'Records',
  about: 'The schools of the trust, a row each. Every other tab finds a school by its URN here.',
  key: ['urn'],
  columns: () => ({
    urn: required(urn({ header: 'URN', note: 'The school’s present URN, six figures.' })),
    name: text({ header: 'School', note: 'The name as letters and reports give it.' }),
    phase: choice(PHASES, {
      header: 'Phase',
      note: 'First: ends at 9. Primary and Middle are judged on key stage 2, Secondary on key stage 4, All-through on both.',
    }),
    agreedIn: choice(MEETINGS, {
      header: 'Agreed in',
      note: 'When the Executive Team agrees its category. Blank: July for Nursery, First and Primary, September for the others.',
    }),
    roll: wholeNumber({ header: 'Roll', note: 'Pupils on roll.' }),
    laestab: text({ header: 'LAESTAB', note: 'The local authority and establishment number, such as 929/2345.' }),
    predecessors: otherwise(
      () => [],
      urns({
        header: 'Predecessor URN',
        note: 'The URN the school had before it became an academy. Several: a comma between. Its results and inspections are followed.',
      }),
    ),
    opened: date({ header: 'Opened', note: 'The day the school opened under its present URN. Blank: always open.' }),
    joined: date({ header: 'Joined trust', note: 'The school’s calendar starts no earlier than this day.' }),
    academyBody: choice(['Committee', 'Council'], {
      header: 'Academy body',
      note: 'Whether the school has an Academy Committee or an Academy Council.',
    }),
    folderToWorkOn: folder('Folder to work on', 'The headteacher edits in it, the Chair reads.'),
    folderFromTrust: folder('Folder from the trust', 'The headteacher and the Chair read in it.'),
    folderFigures: folder(
      'Folder figures',
      'The headteacher and the data contact edit in it. Figures are not suppressed.',
    ),
  }),
});
export type SchoolRow = Row<typeof schools>;
