/** The codes that a school may write where it has no figure, each with when. Those that withhold a figure have no place here. */
export const CODES_TO_WRITE = [
  { code: 'NE', when: 'No pupil was eligible' },
  { code: 'NA', when: 'The measure does not apply to the school' },
  { code: 'NEW', when: 'The school is too new to have a figure' },
  { code: 'NP', when: 'The figure is not published, or not there yet' },
  { code: 'LOWCOV', when: 'Too few of the pupils are covered: the code alone, without the figure' },
] as const;
