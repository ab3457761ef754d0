import { decimal, layOut, whole } from '../local/lay-out.ts';
import type { FileTimes } from './bundle.ts';
import type { CellsToChanges } from './cells-to-changes.ts';
import type { Growth } from './growth.ts';
import type { Machine } from './machine.ts';
import type { Report } from './measure-all.ts';
import { sayInHost } from './say-in-host.ts';
import { sayWhereItStops } from './say-where-it-stops.ts';

export const sayReport = (report: Report): string =>
  [
    `recompute, measured on ${report.day}. ${sayMachine(report.machine)}`,
    sayInHost([...report.inHost, ...(report.nearlyFull ? [report.nearlyFull] : [])]),
    sayWhereItStops(report),
    sayCellsToChanges(report.cellsToChanges, report.growth),
    sayBundle(report),
    sayGoals(report),
  ].join('\n\n');

export const sayMachine = ({ cores, node, loadAtStart, loadAtEnd }: Machine): string =>
  [
    `${cores} cores, Node ${node}. Load ${decimal(loadAtStart)} at the start, ${decimal(loadAtEnd)} at the end:`,
    'where it is above the cores, others were at work and every time is longer than it need be.',
    '\nCalls, cells and modelled seconds are the same on any machine.',
  ].join(' ');

function sayCellsToChanges(sizes: readonly CellsToChanges[], growth: readonly Growth[]): string {
  const headers = [
    'schools',
    'rows',
    'runs',
    's',
    'processor s',
    'first s',
    'µs a school',
    'µs a row',
    'peak MB',
    'of it cells MB',
  ];
  const rows = sizes.map((size) => [
    whole(size.schools),
    whole(size.rows),
    whole(size.runs),
    decimal(size.wallMs / 1000, 2),
    decimal(size.cpuMs / 1000, 2),
    decimal(size.firstWallMs / 1000, 2),
    whole(size.microsecondsPerSchool),
    decimal(size.microsecondsPerRow),
    whole(size.peakMegabytes),
    whole(size.cellsMegabytes),
  ]);
  return [
    'From cells to changes, with no sheet: results of four measures and four years, two inspections, a headteacher',
    '',
    layOut(headers, rows),
    '',
    '  s         the middle of the runs in one process; first s is the first of them, as an execution on Google runs it',
    '  peak MB   the most the process held up to the end of its first run; cells MB, before it: Node, program and cells',
    ...growth.map(sayGrowth),
  ].join('\n');
}

const sayGrowth = ({ from, to, rows, wall, cpu, firstWall }: Growth): string =>
  `  ${whole(from)} → ${whole(to)} schools: rows × ${decimal(rows)}, time × ${decimal(wall)}, processor time × ${decimal(cpu)}, first run × ${decimal(firstWall)}`;

const sayBundle = ({ bundle }: Report): string =>
  [
    `The script, which every execution evaluates first: ${sayFile(bundle)};`,
    `  the fastest took ${decimal(bundle.leastMs)} ms; the middle of ${bundle.runs} fresh global scopes; processor time ${decimal(bundle.cpuMs)} ms.`,
    `The page, evaluated beside it where it is asked for (not by opening or editing): ${sayFile(bundle.onDemand)}.`,
  ].join('\n');

const sayFile = ({ kilobytes, parseMs, topLevelMs, bothMs }: FileTimes): string =>
  `${decimal(kilobytes)} KB, parsed in ${decimal(parseMs)} ms, its top level run in ${decimal(topLevelMs)} ms, both in ${decimal(bothMs)} ms`;

export const sayGoals = ({ goals }: Pick<Report, 'goals'>): string =>
  ['Goals', ...goals.map(({ goal, measured, met }) => `  ${met ? 'met    ' : 'NOT MET'}  ${goal}: ${measured}`)].join(
    '\n',
  );
