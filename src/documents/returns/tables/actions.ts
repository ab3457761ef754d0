/** The actions of a plan: each row is one of Actions by its Ref, or a new one. */
import { actions, type PlanKind } from '../../../workbook/tabs/actions.ts';
import { sayList } from '../../words.ts';
import type { ReturnedRow } from '../return-table.ts';
import {
  type CellSaid,
  type Fills,
  NOTHING_SAID,
  quoted,
  type ReturnedIn,
  type Returning,
  type RowSaid,
  readEdited,
  refusedRow,
  rowWhere,
} from '../returning.ts';

const FILLS: Fills = {
  Priority: 'priority',
  Action: 'action',
  Lead: 'lead',
  Due: 'due',
  Cost: 'cost',
  'Support wanted': 'supportWanted',
  Evidence: 'evidence',
};

export const actionsOf = (plan: PlanKind): Returning => ({
  name: 'Actions',
  key: 'Ref',
  columns: Object.keys(FILLS),
  newRows: true,
  tab: actions,
  read: (row, from) => readAction(row, plan, from),
});

function readAction(row: ReturnedRow, plan: PlanKind, from: ReturnedIn): RowSaid {
  if (Object.values(row.edited).every((text) => text === '') && row.key === '') return NOTHING_SAID;
  if (Object.keys(row.edited).length === 0) return NOTHING_SAID;
  const where = rowWhere(row);
  if (row.key !== '' && !isOwn(row.key, plan, from))
    return refusedRow(
      where,
      `the Ref ${quoted(row.key)}, which no action of this plan has`,
      'Leave Ref blank for a new action, or write back the Ref that stood there.',
    );
  if (row.key === '' && (row.cells['Action'] ?? '') === '')
    return refusedRow(where, 'a new row without an action', 'Write under Action what will be done.');
  const { cells, faults } = readEdited({ tab: actions, fills: FILLS, where }, row, from.year);
  const strange = cells.find((cell) => isStrange(cell, from));
  return {
    ...(row.key !== '' && { key: [row.key] }),
    cells: cells.filter((cell) => cell !== strange),
    faults: strange
      ? [
          ...faults,
          {
            where: `${where}, column Priority`,
            found: quoted(String(strange.value)),
            toDo: `Write the Ref of a priority: ${sayPriorities(from)}.`,
          },
        ]
      : faults,
  };
}

export const isOwn = (ref: string, plan: PlanKind, { rows, urn }: ReturnedIn): boolean =>
  rows.actions.some((action) => action.ref === ref && action.urn === urn && action.plan === plan);

const prioritiesOf = ({ rows, urn }: ReturnedIn): readonly string[] =>
  rows.priorities.filter((priority) => priority.urn === urn || priority.urn === undefined).map(({ ref }) => ref);

const isStrange = ({ field, value }: CellSaid, from: ReturnedIn): boolean =>
  field === 'priority' && value !== null && !prioritiesOf(from).includes(String(value));

const sayPriorities = (from: ReturnedIn): string => {
  const refs = prioritiesOf(from);
  return refs.length === 0 ? 'none is recorded yet' : sayList(refs);
};
