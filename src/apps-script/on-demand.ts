/** What waits in a page until it is asked for: the menu's items, the daily run and every job that has a name. */
export { agreementMeeting, signOffCategories } from './agreement.ts';
export { continueAudit, whoSeesWhat } from './audit/who-sees-what.ts';
export { checkInstallation } from './installation/check-installation.ts';
export { continueReminders, sendReminders } from './mail/send-reminders.ts';
export { continueDocuments, makeDocuments, makeOneAgain } from './make-documents.ts';
export { recomputeNow, repairSchedule, showLogs, showPolicyTabs, showProblems } from './menu.ts';
export { collectReturns, continueReturns } from './returns/collect-returns.ts';
export { continueDaily, runDaily } from './run-daily.ts';
export { serve } from './server.ts';
export { setUp } from './set-up.ts';
export { checkTheseNumbers, tryWhatIf } from './what-if.ts';
