import { describe, expect, test } from '@jest/globals';
import { aHost } from './a-host.ts';

const script = `
  function daily(event) { console.log('daily', event.triggerUid !== undefined, new Date().getHours()); }
  function later() { console.log('later'); }
  function fails() { throw new Error('no address'); }
  function install() {
    ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(7).nearMinute(15).create();
  }
  function installLater(ms) { ScriptApp.newTrigger('later').timeBased().after(ms).create(); }
  function installWeekly() { ScriptApp.newTrigger('later').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(6).create(); }
  function installFailing() { ScriptApp.newTrigger('fails').timeBased().everyHours(1).create(); }
  function installEdit() {
    ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
    ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
  }
  function mine() { return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()); }
  function removeAll() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
  function onEdit(e) { console.log('onEdit', e.range.getA1Notation(), e.value, e.oldValue, Session.getActiveUser().getEmail()); }
  function edited(e) { console.log('edited', e.range.getA1Notation(), e.value, Session.getEffectiveUser().getEmail()); }
  function changed(e) { console.log('changed', e.changeType, e.range === undefined); }
  function onOpen() { SpreadsheetApp.getUi().createMenu('Trust').addItem('Install', 'install').addToUi(); }
`;

const lines = (host: ReturnType<typeof aHost>) => host.console.map(({ text }) => text);

describe('time-driven triggers', () => {
  test('a daily trigger fires once a day at its hour, also over a clock change', () => {
    const host = aHost(script, { now: '2026-10-23T12:00:00' });
    host.run('install');
    const fired = host.advanceTo('2026-10-26T12:00:00');
    expect(fired.map(({ startedAt }) => new Date(startedAt).toTimeString().slice(0, 5))).toEqual([
      '07:15',
      '07:15',
      '07:15',
    ]);
    expect(lines(host)).toEqual(new Array(3).fill('daily true 7'));
  });

  test('a one-off fires once and stays in the list until it is deleted', () => {
    const host = aHost(script);
    host.run('installLater', [60_000]);
    expect(host.advanceTo('2026-10-05T07:00:30')).toEqual([]);
    expect(host.advanceTo('2026-10-06')).toHaveLength(1);
    expect(host.advanceTo('2026-10-07')).toEqual([]);
    expect(host.run('mine')).toEqual(['later']);
    host.run('removeAll');
    expect(host.run('mine')).toEqual([]);
  });

  test('a weekly trigger fires on its day', () => {
    const host = aHost(script, { now: '2026-10-06T00:00:00' });
    host.run('installWeekly');
    expect(host.advanceTo('2026-10-20').map(({ startedAt }) => new Date(startedAt).getDate())).toEqual([12, 19]);
  });

  test('what a trigger throws is recorded and stops nothing', () => {
    const host = aHost(script);
    host.run('installFailing');
    const fired = host.advanceTo('2026-10-05T09:30:00');
    expect(fired.map(({ error }) => error?.message)).toEqual(['no address', 'no address']);
  });

  test('a trigger runs as whoever made it, and nobody else sees it', () => {
    const host = aHost(script, { installer: 'office@trust.example' });
    host.run('install', [], { user: 'office@trust.example' });
    expect(host.run('mine')).toEqual([]);
    expect(host.advanceTo('2026-10-06')[0]).toMatchObject({ user: 'office@trust.example', as: 'time' });
  });

  test('the twenty-first trigger of an account is refused in Google’s words', () => {
    const host = aHost(script);
    for (let n = 0; n < 20; n++) host.run('installLater', [n]);
    expect(() => host.run('installLater', [1])).toThrow('This script has too many triggers.');
    expect(() => host.run('installLater', [1], { user: 'other@trust.example' })).not.toThrow();
  });

  test('a host can go on from another’s properties and triggers', () => {
    const first = aHost(script);
    first.run('install');
    const second = aHost(script, { state: JSON.parse(JSON.stringify(first.state())) });
    expect(second.advanceTo('2026-10-06')).toHaveLength(1);
  });

  test('getUi throws in a trigger', () => {
    const host = aHost('function go() { SpreadsheetApp.getUi(); }');
    expect(() => host.run('go', [], { as: 'time' })).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('what people do', () => {
  const withEdits = () => {
    const host = aHost(script, { installer: 'office@trust.example' });
    host.run('installEdit', [], { user: 'office@trust.example' });
    return host;
  };

  test('typing fires onEdit, then edit and change triggers, with the old and the new value', () => {
    const host = withEdits();
    host.edit('Schools', 2, 1, '145780');
    expect(lines(host)).toEqual([
      'onEdit A2 145780 145779 ',
      'edited A2 145780 office@trust.example',
      'changed EDIT true',
    ]);
  });

  test('clearing a cell gives no value', () => {
    const host = withEdits();
    host.edit('Schools', 2, 2, '');
    expect(lines(host)[0]).toBe('onEdit B2 undefined Heather First School ');
  });

  test('pasting gives the range and no values', () => {
    const host = withEdits();
    host.paste('Schools', 3, 1, [
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(lines(host)[0]).toBe('onEdit A3:B4 undefined undefined ');
  });

  test('inserting, deleting and sorting fire change triggers only, without a range', () => {
    const host = withEdits();
    host.insertRows('Schools', 2);
    host.sort('Schools', 2);
    host.deleteRows('Schools', 3);
    expect(lines(host)).toEqual(['changed INSERT_ROW true', 'changed OTHER true', 'changed REMOVE_ROW true']);
  });

  test('what a script writes fires nothing', () => {
    const host = aHost(
      `${script} function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }`,
    );
    host.run('installEdit');
    host.run('write');
    expect(lines(host)).toEqual([]);
  });

  test('a person cannot type into a cell whose rule rejects it', () => {
    const host = aHost(`function go() {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      SpreadsheetApp.getActive().getRange('C2').setDataValidation(rule.copy().setAllowInvalid(false).build());
    }`);
    host.run('go');
    expect(() => host.edit('Schools', 2, 3, 'maybe')).toThrow('violates the data validation rules');
    expect(() => host.edit('Schools', 2, 3, true)).not.toThrow();
  });

  test('opening the spreadsheet puts up the menu, and its items run', () => {
    const host = aHost(script);
    host.open();
    host.clickMenu('Install');
    expect(host.run('mine')).toEqual(['daily']);
  });

  test('a trigger that uses what the host lacks is not passed over', () => {
    expect(() => aHost('function onEdit() { GmailApp.sendEmail("a", "b", "c"); }').edit('Schools', 1, 1, 'x')).toThrow(
      'GmailApp.sendEmail',
    );
  });
});
