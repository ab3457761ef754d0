import { expect, test } from '@jest/globals';
import { planned, TODAY } from '../daily/planned.ts';

const action = (more: object = {}) => ({ Ref: 'A1', URN: 1, Plan: 'RRCP', Action: 'Teach phonics daily', ...more });
const review = (day: string, rag: string) => ({ Action: 'A1', 'Reviewed on': day, RAG: rag });
const rags = (reviews: readonly object[], ...actions: readonly object[]) =>
  planned({ Actions: actions as never, 'Plan reviews': reviews as never }).puts('Actions');

test('an action says what its last review said, and when', () => {
  expect(rags([review('2026-09-20', 'Green'), review('2026-10-01', 'Amber')], action())).toEqual([
    ['A1', { rag: 'Amber', reviewedOn: '2026-10-01' }],
  ]);
});
test('one that says so already is left, and so is one that was never reviewed', () => {
  expect(rags([review('2026-10-01', 'Amber')], action({ RAG: 'Amber', 'Reviewed on': '2026-10-01' }))).toEqual([]);
  expect(rags([], action({ RAG: 'Red' }))).toEqual([]);
});
test('a review that is still to come is not seen; one of today is', () => {
  expect(rags([review('2026-10-13', 'Green')], action())).toEqual([]);
  expect(rags([review(TODAY, 'Green')], action())).toHaveLength(1);
});
test('of two reviews on one day the lower counts', () => {
  expect(rags([review('2026-10-01', 'Amber'), review('2026-10-01', 'Red')], action())).toEqual([
    ['A1', { rag: 'Red', reviewedOn: '2026-10-01' }],
  ]);
});
