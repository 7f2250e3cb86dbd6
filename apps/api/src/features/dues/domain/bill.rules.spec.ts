import { describe, expect, it } from '@jest/globals';
import { mayPay } from './bill.rules.ts';

describe('paying a bill', () => {
  it('is possible while it is open', () => expect(mayPay({ state: 'open' })).toEqual({ allowed: true }));
  it('is refused once it is paid', () =>
    expect(mayPay({ state: 'paid' })).toEqual({ allowed: false, code: 'bill_already_paid' }));
  it('is refused when it no longer counts', () =>
    expect(mayPay({ state: 'void' })).toEqual({ allowed: false, code: 'bill_void' }));
});
