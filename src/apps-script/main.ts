/**
 * What every execution evaluates: what opening the spreadsheet and typing in it need, and the way to everything else.
 * Everything exported here and in on-demand.ts, `onDemand` apart, becomes a function that Google can call, and nothing else does.
 */
export { onSheetChange, onSheetEdit } from './edits/on-edit.ts';
export { onDemand, serve } from './from-page.ts';
export { onOpen } from './open.ts';
