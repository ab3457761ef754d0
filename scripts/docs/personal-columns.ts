/** Which columns of the workbook say who somebody is, and in which people may have been written about. By tab and header. */
export interface Personal {
  /** Names, addresses, or what names one person without their name. */
  readonly who: readonly string[];
  /** Free text: no name belongs there, and whoever types may write one. */
  readonly maybe?: readonly string[];
  readonly about: string;
}

export const PERSONAL: Readonly<Record<string, Personal>> = {
  People: {
    who: ['Email', 'Name', 'Role', 'From', 'To', 'Line manager'],
    about: 'Staff, governors and Directors, with role and time in it',
  },
  'Talent register': {
    who: ['Name', 'Email', 'Post', 'Stage', 'Nominated by', 'Decision on', 'Consent', 'Mentor'],
    maybe: ['Expertise', 'Support available'],
    about: 'Leaders, and how each fared on the way to the register: those turned down, too',
  },
  Opportunities: { who: ['Person'], maybe: ['Note'], about: 'What each person on the talent register did' },
  Concerns: {
    who: ['Raised by', 'Investigator', 'Investigator’s school', 'Kind', 'Raised on', 'Closed on'],
    maybe: ['Outcome'],
    about:
      'No account of a person. Headteacher absence and Deputy absence, with their days, are about one person all the same, and perhaps about health',
  },
  Judgements: {
    who: ['Made by', 'Kind'],
    maybe: ['Note'],
    about: 'Inexperienced senior leadership, and whatever a note says of leaders',
  },
  Reviews: {
    who: ['Lead', 'Team', 'Focus agreed by', 'Kind'],
    maybe: ['Focus', 'Correction', 'Outcome'],
    about: 'Who reviewed. An Appraisal has its dates, never its content',
  },
  'Plan reviews': { who: ['By'], maybe: ['Note'], about: 'Who reviewed an action' },
  Actions: {
    who: ['Lead'],
    maybe: ['Action', 'Support wanted', 'Evidence'],
    about: 'Who sees it done: a role, or a name',
  },
  Priorities: { who: ['Lead'], maybe: ['Priority', 'Measure of success'], about: 'Who leads: a role, or a name' },
  Categories: { who: ['Agreed by'], maybe: ['Reason for override'], about: 'Who signed off' },
  'Agreement meeting': { who: ['Agreed by'], maybe: ['Reason for override', 'Answer'], about: 'Who signs' },
  'Category history': { who: ['Why it was written'], about: 'Who signed off, when and why' },
  Challenges: {
    who: ['Submitted by', 'Decided by'],
    maybe: ['Concerns', 'Reasons'],
    about: 'Who challenged a category, and who decided',
  },
  Decisions: { who: ['By'], maybe: ['Reason'], about: 'Who decided' },
  'Support requests': {
    who: ['Requested by', 'Matched with', 'Provider'],
    maybe: ['Decision', 'Impact'],
    about: 'Who asked, and who on the talent register helped',
  },
  'Support plan': {
    who: ['Lead', 'Team', 'Conflicts of interest'],
    maybe: ['To settle', 'Because'],
    about: 'Proposed from People and Reviews: who could review whom, and what speaks against it',
  },
  Returns: { who: ['By'], maybe: ['Was', 'Says'], about: 'Who last wrote in a document, and the words' },
  Documents: { who: ['Approved by'], maybe: ['Not read'], about: 'Who approved a document' },
  'Self-evaluation': { who: [], maybe: ['Headlines'], about: 'What a school says of itself, its leaders among it' },
  Calendar: { who: [], maybe: ['Not needed because'], about: 'Owners are roles' },
  'Data captures': {
    who: [],
    maybe: ['Value', 'Pupils'],
    about: 'Figures of year groups, never of a pupil. On few pupils they may point to one',
  },
  'Capture grid': { who: [], maybe: ['Taken'], about: 'The same figures as they are typed, under each measure' },
  Settings: { who: ['Value'], about: 'The addresses at trust.reply.to and mail.redirect' },
  'Policy queries': { who: ['Confirmed by'], about: 'Who confirmed' },
  'Mail log': { who: ['Key', 'To'], maybe: ['Subject', 'Items', 'Why'], about: 'Who was mailed what, and when' },
  'Run log': { who: ['By', 'Says'], about: 'Which account ran what; in a dry run of mail, who would have heard' },
  Problems: { who: ['Found', 'Expected'], about: 'A cell that cannot be read, as it was typed; roles nobody holds' },
  Start: {
    who: [],
    maybe: ['How it stands', 'What to do'],
    about: 'What needs attention. The account, where the wrong one is used',
  },
};
