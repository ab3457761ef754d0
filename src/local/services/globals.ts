import { Docs } from '../docs/docs-service.ts';
import { Drive } from '../drive/drive-service.ts';
import type { Execution } from '../runtime/execution.ts';
import type { GoogleObject } from '../runtime/google-object.ts';
import { CacheService } from './cache-service.ts';
import { HtmlService } from './html-service.ts';
import { LockService } from './lock-service.ts';
import { Logger } from './logger.ts';
import { MailApp } from './mail-app.ts';
import { PropertiesService } from './properties-service.ts';
import { Range } from './range.ts';
import { registerMakers } from './ranges.ts';
import { ScriptApp } from './script-app.ts';
import { Session } from './session.ts';
import { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { SpreadsheetApp } from './spreadsheet-app.ts';
import { Utilities } from './utilities.ts';

registerMakers({
  range: (execution, sheet, area) => new Range(execution, sheet, area),
  sheet: (execution, sheet) => new Sheet(execution, sheet),
  spreadsheet: (execution) => new Spreadsheet(execution),
});

/** Google's services by the names the bundle knows them by. */
export const GLOBALS: Readonly<Record<string, (execution: Execution) => GoogleObject>> = {
  SpreadsheetApp: (execution) => new SpreadsheetApp(execution),
  PropertiesService: (execution) => new PropertiesService(execution),
  CacheService: (execution) => new CacheService(execution),
  LockService: (execution) => new LockService(execution),
  ScriptApp: (execution) => new ScriptApp(execution),
  Session: (execution) => new Session(execution),
  Utilities: (execution) => new Utilities(execution),
  HtmlService: (execution) => new HtmlService(execution),
  Logger: (execution) => new Logger(execution),
  MailApp: (execution) => new MailApp(execution),
};

/** The advanced services that a manifest may enable, by service and version. */
export const ADVANCED: Readonly<Record<string, (execution: Execution) => GoogleObject>> = {
  'docs v1': (execution) => new Docs(execution),
  'drive v3': (execution) => new Drive(execution),
};

/** Google's services that are refused by name, so that the refusal says more than "not defined". */
export const REFUSED = [
  'DriveApp',
  'DocumentApp',
  'GmailApp',
  'UrlFetchApp',
  'CalendarApp',
  'FormApp',
  'SlidesApp',
  'ContactsApp',
  'LanguageApp',
  'XmlService',
  'ContentService',
  'Browser',
  'Jdbc',
  'Maps',
] as const;
