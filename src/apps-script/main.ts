/** Everything exported here becomes a function that Google can call, and nothing else does. */
export { agreementMeeting, signOffCategories } from './agreement.ts';
export { onOpen, recomputeNow, showLogs, showPolicyTabs, showProblems } from './menu.ts';
export { serve } from './server.ts';
