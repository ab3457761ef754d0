import { describe, expect, test } from '@jest/globals';
import { aHost } from './a-host.ts';

const script = `
  function menu() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('School improvement').addItem('Recompute now', 'ask').addSeparator()
      .addSubMenu(ui.createMenu('Show').addItem('Logs', 'logs')).addToUi();
  }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    return ui.alert('Send', 'Send 3 letters?', ui.ButtonSet.YES_NO) === ui.Button.YES;
  }
  function tell() { const ui = SpreadsheetApp.getUi(); return ui.alert('Done.') === ui.Button.OK; }
  function name() {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt('Which school?', ui.ButtonSet.OK_CANCEL);
    return [answer.getSelectedButton() === ui.Button.OK, answer.getResponseText()];
  }
  function page() {
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('what-if').setWidth(600).setHeight(400), 'What if…');
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<b>hi</b>').setTitle('Start').appendUntrusted('<'));
    SpreadsheetApp.getActive().toast('Written.', 'Recompute');
  }
  function logs() { console.warn('shown', { tab: 'Run log' }); }
  function noPage() { HtmlService.createHtmlOutputFromFile('nowhere'); }
`;

describe('what people see', () => {
  test('menus are recorded with their sub-menus', () => {
    const host = aHost(script);
    host.run('menu');
    expect(host.ui.menus).toEqual([
      {
        label: 'School improvement',
        entries: [
          { kind: 'item', label: 'Recompute now', run: 'ask' },
          { kind: 'separator' },
          { kind: 'menu', label: 'Show', entries: [{ kind: 'item', label: 'Logs', run: 'logs' }] },
        ],
      },
    ]);
    host.clickMenu('Logs');
    expect(host.console).toEqual([{ level: 'warn', text: 'shown {"tab":"Run log"}' }]);
  });

  test('a question is answered as the test says, in turn', () => {
    const host = aHost(script, { uiAnswers: ['YES', 'NO', { button: 'OK', text: 'Heather' }] });
    expect([host.run('ask'), host.run('ask'), host.run('name')]).toEqual([true, false, [true, 'Heather']]);
    expect(host.ui.questions[0]).toEqual({ kind: 'alert', title: 'Send', text: 'Send 3 letters?', buttons: 'YES_NO' });
  });

  test('a question without an answer stops the execution', () => {
    expect(() => aHost(script).run('ask')).toThrow('Ui.alert "Send 3 letters?" is without an answer');
  });

  test('a message needs no answer', () => {
    expect(aHost(script).run('tell')).toBe(true);
  });

  test('dialogs, sidebars and toasts are recorded', () => {
    const host = aHost(script, { pages: { 'what-if': '<p>What if</p>' } });
    host.run('page');
    expect(host.ui.pages).toEqual([
      { kind: 'modal', title: 'What if…', html: '<p>What if</p>', width: 600, height: 400 },
      { kind: 'sidebar', title: 'Start', html: '<b>hi</b>&lt;', width: undefined, height: undefined },
    ]);
    expect(host.ui.toasts).toEqual([{ text: 'Written.', title: 'Recompute' }]);
  });

  test('a service object in the console is its name', () => {
    const host = aHost(
      'function go() { console.log("of", SpreadsheetApp.getActive(), null, new Error("why").message, [1]); }',
    );
    host.run('go');
    expect(host.console[0]?.text).toBe('of Spreadsheet null why [1]');
  });

  test('a page that is not in the bundle fails', () => {
    expect(() => aHost(script).run('noPage')).toThrow('No HTML file named nowhere was found.');
  });
});
