import { JUDGEMENT_KINDS, JUDGEMENT_VALUES } from '../../domain/records.ts';
import { blankMeans, required, wanted } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { ref, schoolName, urn } from './shared-columns.ts';

export const judgements = tab({
  name: 'Judgements',
  group: 'Records',
  about: 'What the Executive Team has judged: a register. No open row means that it is not so.',
  key: ['ref'],
  columns: () => ({
    ref: ref('J12'),
    urn: required(urn()),
    school: schoolName(),
    kind: wanted(
      choice(JUDGEMENT_KINDS, { header: 'Kind', note: 'What was judged.' }),
      'a judgement without a kind is not used',
    ),
    value: wanted(
      blankMeans(
        'Yes',
        choice(JUDGEMENT_VALUES, {
          header: 'Value',
          note: 'Yes or No; for the kind Likely outcome, the outcome. A later No ends an earlier Yes.',
        }),
      ),
      'without a value a likely outcome and rapid improvement are not used, and the others count as Yes',
    ),
    madeOn: wanted(
      date({ header: 'Made on', note: 'The day it was made.' }),
      'a judgement without this day is not seen',
    ),
    madeBy: text({ header: 'Made by', note: 'Who made it.' }),
    expires: date({
      header: 'Expires',
      note: 'The day it lapses. Blank: a likely outcome after 12 months, the others never.',
    }),
    closedOn: date({
      header: 'Closed on',
      note: 'The day it ended. Only this ends a vulnerability, or early signs of improvement.',
    }),
    note: text({ header: 'Note', note: 'For the Executive Team alone: it is never sent.' }),
  }),
});
export type JudgementRow = Row<typeof judgements>;
