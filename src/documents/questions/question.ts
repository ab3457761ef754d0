/** A question that governors may ask, and what it rests on: figures that may be shown, and records. */
export type Question = {
  readonly question: string;
  readonly restsOn: string;
};

/** What questions of one kind there are: the first is asked before any kind's second. */
export type Questions = readonly Question[];
