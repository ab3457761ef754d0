/** Who may read a document, by the folder that it is kept in. Folders stand side by side, never one in another. */
import type { Role } from '../workbook/tabs/people.ts';

export interface Audience {
  /** Whether each school has a folder of its own for it. */
  readonly ofSchool: boolean;
  /** The roles at the school, or in the trust, that may write in it. */
  readonly edit: readonly Role[];
  readonly view: readonly Role[];
}

/** They read everything, and are not named again below. */
export const EXECUTIVE_TEAM: readonly Role[] = ['CEO', 'Deputy CEO', 'School Improvement Lead'];

export const AUDIENCES = {
  'to work on': { ofSchool: true, edit: ['Headteacher'], view: ['Chair of Academy Committee'] },
  'from the trust': { ofSchool: true, edit: [], view: ['Headteacher', 'Chair of Academy Committee'] },
  figures: { ofSchool: true, edit: ['Headteacher', 'Data contact'], view: [] },
  'Executive Team': { ofSchool: false, edit: [], view: [] },
  Board: { ofSchool: false, edit: [], view: ['Director', 'Chair of Board'] },
  Headteachers: { ofSchool: false, edit: [], view: ['Headteacher'] },
  Everyone: {
    ofSchool: false,
    edit: [],
    view: ['Headteacher', 'Chair of Academy Committee', 'Director', 'Chair of Board'],
  },
} as const satisfies Record<string, Audience>;
export type AudienceName = keyof typeof AUDIENCES;
