import { decimal, layOut, percent, whole } from '../local/lay-out.ts';
import { type HostRun, type InHost, SIX_MINUTES_S } from './in-host.ts';

const HEADERS = [
  ...['schools', 'sheet cells', 'run', 'calls', 'cells read', 'written', 'changed'],
  ...['modelled s', 'of six min', 'computing s', 'processor s'],
];

export function sayInHost(sizes: readonly InHost[]): string {
  return [
    'The built program in the local host, over a made-up trust with four full years',
    '',
    layOut(HEADERS, sizes.flatMap(linesOf)),
    '',
    `  calls         of Google’s services; ${sayMost(sizes)}`,
    '  cells         read: values and number formats. written: in rectangles. changed: given another value',
    `  modelled s    what the calls would take by the host’s model of Google, of the ${SIX_MINUTES_S} s an execution has; no computing is in it`,
    '  computing s   the same run here, the host’s own work included: on the clock, and of all cores together',
    '  run           first: every row is new. again: the same day, nothing touched. next day: only the day has changed',
    ...differences(sizes),
  ].join('\n');
}

const linesOf = (size: InHost) => [
  line(size, 'first', size.first),
  line(size, 'again', size.again),
  line(size, 'next day', size.nextDay),
];

const line = ({ schools, sheetCells }: InHost, name: string, run: HostRun): readonly string[] => [
  whole(schools),
  whole(sheetCells),
  name,
  whole(run.calls),
  whole(run.cellsRead),
  whole(run.cellsWritten),
  whole(run.cellsChanged),
  decimal(run.modelledSeconds),
  percent(run.shareOfSixMinutes),
  decimal(run.wallMs / 1000),
  decimal(run.cpuMs / 1000),
];

function sayMost(sizes: readonly InHost[]): string {
  const most = Object.entries(sizes[0]?.first.byMethod ?? {}).slice(0, 4);
  return `most of a first run’s: ${most.map(([method, times]) => `${method} ${times}`).join(', ')}`;
}

/** Which calls differ between sizes, where any do. */
function differences(sizes: readonly InHost[]): readonly string[] {
  return (['first', 'again', 'nextDay'] as const).flatMap((name) => {
    const methods = new Set(sizes.flatMap((size) => Object.keys(size[name].byMethod)));
    return [...methods].flatMap((method) => {
      const counts = sizes.map((size) => size[name].byMethod[method] ?? 0);
      return new Set(counts).size > 1 ? [`  NOT THE SAME  ${name}: ${method} ${counts.join(', ')}`] : [];
    });
  });
}
