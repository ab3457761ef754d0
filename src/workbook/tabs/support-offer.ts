import { COLOURS } from '../../domain/records.ts';
import { required } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { number } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';

export const supportOffer = tab({
  name: 'Support offer',
  group: 'Policy',
  about: 'The support that each category brings, as Section 5 of the policy lists it.',
  key: ['category', 'support'],
  columns: () => ({
    category: required(choice([...COLOURS, 'URGENT ACTION'], { header: 'Category' })),
    support: required(text({ header: 'Support' })),
    timesAYear: number({ header: 'Times a year', note: 'Blank: as needed.' }),
    focusAgreedBy: text({ header: 'Focus agreed by' }),
    section: text({ header: 'Policy section' }),
  }),
});
export type SupportOfferRow = Row<typeof supportOffer>;
