import { blankMeans, required } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { wholeNumber } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import { type Row, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';
import { schoolName, urn } from './shared-columns.ts';

export const DOCUMENT_STATUSES = ['Reserved', 'Made', 'Edited', 'Superseded', 'Not found'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

export const documents = tab({
  name: 'Documents',
  group: 'Records',
  about: 'Every document the program made. Submitted on to Nil return are for people.',
  key: ['key'],
  columns: () => ({
    ...lockedColumns({
      key: required(text({ header: 'Key', note: 'URN (or trust), kind, period and version, with dots between.' })),
      urn: blankMeans('the trust itself', urn('Blank: the trust’s own.')),
      school: schoolName(),
      kind: text({ header: 'Kind' }),
      period: text({ header: 'Period', note: 'Such as 2025/26, 2025/26 Autumn or 2025/26 Autumn 1.' }),
      version: wholeNumber({ header: 'Version' }),
      file: text({ header: 'File', note: 'The file’s id in Drive.' }),
      link: text({ header: 'Link' }),
      digest: text({ header: 'Digest', note: 'Tells whether the data in it has changed since.' }),
      madeOn: date({ header: 'Made on' }),
      leftAt: text({ header: 'Left at', note: 'When the program last wrote the file: a later change is a person’s.' }),
      audience: text({ header: 'Audience' }),
      status: choice(DOCUMENT_STATUSES, { header: 'Status' }),
    }),
    submittedOn: date({ header: 'Submitted on' }),
    approvedBy: text({ header: 'Approved by' }),
    approvedOn: date({ header: 'Approved on' }),
    forDirectors: yesNo({ header: 'For Directors', note: 'Yes: the Directors are given it, too.' }),
    nilReturn: yesNo({ header: 'Nil return', note: 'Yes: the school has nothing to return for this window.' }),
    ...lockedColumns({
      collectedAt: text({ header: 'Collected at', note: 'When the file that was last read for returns was changed.' }),
      given: text({ header: 'Given', note: 'What the program wrote in the tables that come back, as marks.' }),
      notRead: text({
        header: 'Not read',
        note: 'What the school wrote that could not be read; the document says so, too.',
      }),
      answered: text({ header: 'Answered', note: 'Tells whether the document still has to be answered.' }),
    }),
  }),
});
export type DocumentRow = Row<typeof documents>;
