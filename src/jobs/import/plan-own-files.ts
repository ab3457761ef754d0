/** The trust's own files, that of the schools first: the others may name a school that it adds. */
import type { Measure } from '../../domain/measures.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import { type SchoolNames, schoolNames } from '../../workbook/school-names.ts';
import { schools as schoolsTab } from '../../workbook/tabs/schools.ts';
import type { FileReport } from './answer.ts';
import type { Drafts } from './drafts.ts';
import { planOwnRows } from './own-rows.ts';
import { type OwnTab, ownTab } from './own-tab.ts';
import type { ImportProblem } from './problems.ts';
import type { ImportFile } from './request.ts';
import { standingIn } from './standing.ts';
import { readTable, type Table } from './table.ts';

interface OwnFilesInputs {
  readonly snapshot: Snapshot;
  readonly names: SchoolNames;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly drafts: Drafts;
}

interface OwnFile {
  readonly table: Table;
  readonly own: OwnTab;
}

export function planOwnFiles(files: readonly ImportFile[], { snapshot, names, measures, drafts }: OwnFilesInputs) {
  const problems: ImportProblem[] = [];
  const recognised = files.flatMap((file): readonly OwnFile[] => {
    const { table, problems: inTable } = readTable(file, () => true);
    problems.push(...inTable);
    if (!table) return [];
    const { own, problems: inHeaders } = ownTab(table);
    problems.push(...inHeaders);
    return own ? [{ table, own }] : [];
  });
  const first = recognised.filter(({ own }) => own.tab === schoolsTab);
  const known = withSchools(names, first);
  const reports = [...first, ...recognised.filter((file) => !first.includes(file))].map(
    ({ table, own }): FileReport => {
      const standing = standingIn(own.tab, snapshot, known);
      const { taken, problems: inRows } = planOwnRows({ table, own, standing, names: known, measures }, drafts);
      problems.push(...inRows);
      return { file: table.file, kind: 'CSV', tab: own.tab.name, rows: table.rows.length, taken };
    },
  );
  return { files: reports, problems };
}

function withSchools(names: SchoolNames, files: readonly OwnFile[]): SchoolNames {
  const added = files.flatMap(({ table, own }) =>
    table.rows.map(({ cells }) => ({
      urn: cells[own.at.get('urn') ?? -1] ?? '',
      name: cells[own.at.get('name') ?? -1] ?? '',
      predecessors: [],
    })),
  );
  const fresh = schoolNames(added.filter(({ urn }) => urn !== ''));
  return {
    urnOf: (text) => names.urnOf(text) ?? fresh.urnOf(text),
    nameOf: (urn) => names.nameOf(urn) ?? fresh.nameOf(urn),
  };
}
