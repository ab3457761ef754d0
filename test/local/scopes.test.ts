import { describe, expect, test } from '@jest/globals';
import { aHost } from './a-host.ts';

const AUTH = 'https://www.googleapis.com/auth/';
const SHEET = `${AUTH}spreadsheets.currentonly`;
const DIALOGS = `${AUTH}script.container.ui`;
const TRIGGERS = `${AUTH}script.scriptapp`;
const EMAIL = `${AUTH}userinfo.email`;

const script = `
  function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
  function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('hello'), 'Title'); }
  function triggers() { return ScriptApp.getProjectTriggers().length; }
  function who() { return Session.getEffectiveUser().getEmail(); }
  function missing(scopes) {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes);
    return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED, info.getAuthorizedScopes()];
  }
  function demand(scopes) { try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes); } finally { return 'went on'; } }
  function other() { SpreadsheetApp.openById('x'); }
`;

function withScopes(...oauthScopes: string[]) {
  return aHost(script, { manifest: { oauthScopes } });
}

describe('scopes', () => {
  test('a script without a sheet scope is refused with Google’s words, both scopes named', () => {
    expect(() => withScopes(EMAIL).run('sheet')).toThrow(
      `Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (${SHEET} || ${AUTH}spreadsheets)`,
    );
  });

  test('a script without the dialog scope cannot show a dialog', () => {
    expect(() => withScopes(SHEET).run('dialog')).toThrow(
      `Specified permissions are not sufficient to call Ui.showModalDialog. Required permissions: ${DIALOGS}`,
    );
  });

  test.each([
    ['triggers', TRIGGERS],
    ['who', EMAIL],
    ['sheet', SHEET],
    ['dialog', DIALOGS],
  ])('%s works with its scope', (name, scope) => {
    expect(() => withScopes(SHEET, scope).run(name)).not.toThrow();
  });

  test('another spreadsheet is out of reach of the bound-sheet scope', () => {
    expect(() => withScopes(SHEET).run('other')).toThrow(`Required permissions: ${AUTH}spreadsheets`);
  });

  test('a box that someone did not tick is missing for them alone', () => {
    const host = aHost(script, {
      manifest: { oauthScopes: [SHEET, EMAIL] },
      grantedScopes: { 'careful@trust.example': [SHEET] },
    });
    expect(host.run('missing', [[SHEET, EMAIL]], { user: 'careful@trust.example' })).toEqual([true, [SHEET]]);
    expect(host.run('missing', [[SHEET, EMAIL]])).toEqual([false, [SHEET, EMAIL]]);
  });

  test('requireScopes ends the execution, whatever the script does about it', () => {
    expect(() => withScopes(SHEET).run('demand', [[TRIGGERS]])).toThrow(
      expect.objectContaining({ name: 'ExecutionEnded', reason: 'authorization' }),
    );
  });
});

describe('what the host does not support', () => {
  const refused =
    (body: string, manifest = {}) =>
    () =>
      aHost(`function go() { ${body} }`, { manifest }).run('go');

  test.each([
    ['SpreadsheetApp.getActive().getSheets()[0].createTextFinder("x")', 'Sheet.createTextFinder'],
    ['SpreadsheetApp.getActive().getRange("A1").getDataTable()', 'Range.getDataTable'],
    ['DriveApp.getRootFolder()', 'DriveApp.getRootFolder'],
    ['GmailApp.getInboxThreads()', 'GmailApp.getInboxThreads'],
  ])('%s is refused by name', (body, name) => {
    expect(refused(body)).toThrow(`${name} is not supported by the local host yet`);
  });

  test('an advanced service that the manifest enables is refused by name', () => {
    const manifest = { dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive' }] } };
    expect(refused('Drive.Files', manifest)).toThrow('Drive.Files is not supported');
  });

  test('an advanced service that the manifest does not enable is not defined', () => {
    expect(refused('Drive.Files')).toThrow('Drive is not defined');
  });

  test('a catch in the script does not hide a refusal', () => {
    expect(refused('try { DriveApp.getRootFolder() } catch (e) { return 1 }')).toThrow('DriveApp.getRootFolder');
  });

  test('writing a property onto a service object is refused', () => {
    expect(refused('SpreadsheetApp.getActive().title = "x"')).toThrow('Spreadsheet.title');
  });
});
