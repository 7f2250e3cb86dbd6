import { expect, test } from '@jest/globals';
import { unreachableStates } from '@mengwu/kernel';
import { pageOf } from './link-pages.ts';
import { pushTransitions } from './push.states.ts';

test('every state of a push can be reached', () => {
  expect(unreachableStates(pushTransitions, 'waiting')).toEqual([]);
});

test('what was sent, refused or has no subscription stays so', () => {
  expect([pushTransitions.sent, pushTransitions.failed, pushTransitions.not_subscribed]).toEqual([{}, {}, {}]);
});

test('the card of a message leads to its record, or to the inbox', () => {
  expect(pageOf('hefd', { target: 'bill', id: 'b1' })).toBe('packages/dues/bill/index?alliance=hefd&id=b1');
  expect(pageOf('hefd', null)).toBe('pages/inbox/index');
});
