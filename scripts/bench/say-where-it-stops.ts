import { decimal, percent, whole } from '../local/lay-out.ts';
import { type InHost, SIX_MINUTES_S } from './in-host.ts';
import type { Report } from './measure-all.ts';
import type { DoesNotFit } from './when-it-does-not-fit.ts';
import { BUDGET_S, SPREADSHEET_CELLS, type WhereItStops } from './where-it-stops.ts';

export function sayWhereItStops({ whereItStops, nearlyFull, whenItDoesNotFit }: Report): string {
  return [
    'Where it stops fitting, and what then happens',
    '',
    ...(whereItStops ? sayLines(whereItStops) : ['  Two sizes are needed to say where it stops.']),
    ...(nearlyFull ? [sayNearlyFull(nearlyFull)] : []),
    '  Tried on six schools, with the clock moved on or the spreadsheet filled:',
    ...whenItDoesNotFit.map(sayOutcome),
  ].join('\n');
}

const sayNearlyFull = ({ schools, sheetCells, first }: InHost): string =>
  [
    `  Measured at ${whole(schools)} schools, ${whole(sheetCells)} cells: ${decimal(first.modelledSeconds)} s,`,
    `${percent(first.shareOfSixMinutes)} of six minutes; computing, which comes on top, took ${decimal(first.wallMs / 1000)} s here.`,
  ].join(' ');

const sayLines = (stops: WhereItStops): readonly string[] => [
  '  Extrapolated in a straight line from the two largest sizes above; the tabs that a recompute does not read are empty:',
  `  ${whole(stops.sheetCellsPerSchool)} cells and ${decimal(stops.modelledMsPerSchool)} modelled ms a school.`,
  `  A spreadsheet’s ${whole(SPREADSHEET_CELLS)} cells are full at ${whole(stops.schoolsInOneSpreadsheet)} schools, where a first run takes ${decimal(stops.modelledSecondsThere)} s.`,
  `  The program’s own budget of ${BUDGET_S} s would last for ${whole(stops.schoolsWithinBudget)} schools, the six minutes (${SIX_MINUTES_S} s) for ${whole(stops.schoolsWithinSixMinutes)}.`,
  stops.schoolsInOneSpreadsheet < stops.schoolsWithinBudget
    ? '  So the spreadsheet is full before the time is up: what stops is adding rows, not recomputing.'
    : '  So the time is up before the spreadsheet is full: beyond it reading takes all the time, and a run writes nothing.',
];

function sayOutcome({ when, told, tabsWritten, left, runningAgainFinishes }: DoesNotFit): string {
  const outcome = [
    told === undefined ? '' : `ends with “${told}”`,
    `written: ${tabsWritten.join(', ') || 'nothing'}`,
    left.length === 0 ? '' : `said to be left: ${left.join(', ')}`,
    runningAgainFinishes ? 'running again finishes it' : 'running again does not finish it',
  ];
  return `  – ${when}: ${outcome.filter((part) => part !== '').join('; ')}.`;
}
