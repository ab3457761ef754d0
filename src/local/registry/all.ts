import * as charts from './charts.ts';
import * as documents from './documents.ts';
import type { GoogleClass } from './google-class.ts';
import * as mail from './mail.ts';
import * as range from './range.ts';
import * as rules from './rules.ts';
import * as screen from './screen.ts';
import * as script from './script.ts';
import * as sheet from './sheet.ts';
import * as spreadsheet from './spreadsheet.ts';

/** Every class the host stands in for, the groups in the order a reader meets them. */
export const SUPPORTED: readonly GoogleClass[] = [
  spreadsheet,
  sheet,
  range,
  rules,
  charts,
  documents,
  mail,
  script,
  screen,
].flatMap((group) => Object.values<GoogleClass>(group));
