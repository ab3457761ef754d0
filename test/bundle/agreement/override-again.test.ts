import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { daily } from '../daily/a-trust.ts';
import { builtBundle, ELM, hostWith, OAK, recompute, rowsOf, TRUST } from '../trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

/** Oak School is GREEN; RED was typed in Agreed, and no reason. */
const overridden = () =>
  hostWith(bundle, {
    ...TRUST,
    Categories: [
      ['URN', 'School', 'Indicated', 'Agreed', 'Agreed on', 'Agreed by', 'Reason for override'],
      [OAK, 'Oak School', '', 'RED', '2026-10-01', 'Executive Team', ''],
      [ELM, 'Elm School', '', '', '', '', ''],
    ],
  });

test.each([
  ['recompute', recompute],
  ['daily run', daily],
] as const)('an override without a reason is a problem after every %s, and a second one writes nothing', (_, run) => {
  const host = overridden();
  run(host);
  const [history, problems] = [rowsOf(host, 'Category history'), rowsOf(host, 'Problems')];
  expect(problems).toContainEqual(
    expect.objectContaining({ Tab: 'Categories', Column: 'Reason for override', Row: 2 }),
  );
  expect(history.filter((row) => row['URN'] === OAK)).toMatchObject([{ Indicated: 'GREEN', Agreed: 'RED' }]);
  host.resetCalls();
  expect(run(host).applied).toEqual({ cells: 0, tabs: [], left: [] });
  expect(host.calls.cellsWritten).toBe(0);
  expect(rowsOf(host, 'Category history')).toEqual(history);
  expect(rowsOf(host, 'Problems')).toEqual(problems);
  expect(rowsOf(host, 'Categories')[0]).toMatchObject({ Agreed: 'RED', 'Reason for override': '' });
});
