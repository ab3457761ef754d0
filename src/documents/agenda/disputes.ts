/** Chairs' challenges that are open, each with the step that comes next (Section 7). */
import type { Day } from '../../domain/day.ts';
import type { Challenge } from '../../workbook/tabs/challenges.ts';
import { NOT_HELD, shortDay } from '../words.ts';
import type { AgendaSchool } from './agenda-school.ts';

export const disputes = (schools: readonly AgendaSchool[]) =>
  openChallenges(schools).map(({ challenge, row }) => ({ ...row, concerns: challenge.concerns ?? NOT_HELD }));

/** Without what the Chair wrote: that is for those who decide. */
export const openDisputes = (schools: readonly AgendaSchool[]) => openChallenges(schools).map(({ row }) => row);

const openChallenges = (schools: readonly AgendaSchool[]) =>
  schools.flatMap(({ context: { rows, school, today }, name }) =>
    rows.challenges
      .filter((challenge) => challenge.urn === school.urn && isOpen(challenge, today))
      .map((challenge) => ({
        challenge,
        row: {
          ref: challenge.ref,
          school: name,
          category: challenge.categoryDisputed ?? NOT_HELD,
          submitted: challenge.submittedOn === undefined ? NOT_HELD : shortDay(challenge.submittedOn),
          next: nextStep(challenge, today),
        },
      })),
  );

const isOpen = ({ submittedOn, decidedOn }: Challenge, today: Day): boolean =>
  submittedOn !== undefined && submittedOn <= today && (decidedOn === undefined || decidedOn > today);

const by = (day: Day | undefined): string => (day === undefined ? '' : ` by ${shortDay(day)}`);

function nextStep(challenge: Challenge, today: Day): string {
  const { acknowledgedOn, acknowledgeBy, meetingOn, meetBy, decideBy } = challenge;
  if (acknowledgedOn === undefined) return `Acknowledge${by(acknowledgeBy)}`;
  if (meetingOn === undefined) return `Arrange the meeting${by(meetBy)}`;
  if (meetingOn > today) return `Meeting on ${shortDay(meetingOn)}`;
  return `The Chair of the Board decides${by(decideBy)}`;
}
