/** Everything exported here becomes a function that Google can call, and nothing else does. */
export { agreementMeeting, signOffCategories } from './agreement.ts';
export { onSheetChange, onSheetEdit } from './edits/on-edit.ts';
export { onOpen, recomputeNow, repairSchedule, showLogs, showPolicyTabs, showProblems } from './menu.ts';
export { runDaily } from './run-daily.ts';
export { serve } from './server.ts';
export { setUp } from './set-up.ts';
export { checkTheseNumbers, tryWhatIf } from './what-if.ts';
