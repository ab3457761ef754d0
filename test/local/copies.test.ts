/** A copied spreadsheet: an id and a script of its own. */
import { expect, test } from '@jest/globals';
import { aHost } from './a-host.ts';

const WHO = `function who() {
  const book = SpreadsheetApp.getActive();
  return [book.getId(), book.getUrl(), ScriptApp.getScriptId()];
}
function watch() { ScriptApp.newTrigger('who').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
function watched() { return ScriptApp.getProjectTriggers()[0].getTriggerSourceId(); }`;

test('a copy has an id, an address and a script of its own', () => {
  const [id, url, script] = aHost(WHO).run('who') as string[];
  const copy = aHost(WHO, { spreadsheetId: '1Copy', scriptId: '1Script' }).run('who') as string[];
  expect(copy).toEqual(['1Copy', 'https://docs.google.com/spreadsheets/d/1Copy/edit', '1Script']);
  expect(url).toBe(`https://docs.google.com/spreadsheets/d/${id}/edit`);
  expect([id, script]).not.toContain(undefined);
});

test('its triggers watch it, and not the one that it was copied from', () => {
  const copy = aHost(WHO, { spreadsheetId: '1Copy' });
  copy.run('watch');
  expect(copy.run('watched')).toBe('1Copy');
});
