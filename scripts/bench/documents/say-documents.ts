import { sayGoals, sayMachine } from '../say-report.ts';
import type { DocumentsReport } from './measure-documents.ts';
import { sayByMethod } from './say-by-method.ts';
import { sayConstant } from './say-constant.ts';
import { sayAttempts, sayWhereItContinues } from './say-continuing.ts';
import { sayPlanning } from './say-planning.ts';
import { sayRuns } from './say-runs.ts';

export const sayDocuments = (report: DocumentsReport): string =>
  [
    `documents, measured on ${report.day}. ${sayMachine(report.machine)}`,
    sayRuns(report.inHost),
    sayConstant(report.inHost),
    sayByMethod(report.inHost),
    sayWhereItContinues(report.inHost),
    sayAttempts(report.whenItDoesNotFit),
    sayPlanning(report.planning),
    sayGoals(report),
  ].join('\n\n');
