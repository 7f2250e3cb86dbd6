import { ALLOWED, type Decision, refused } from '@mengwu/kernel';
import type { Bill } from './bill.ts';

/** Only an open bill can be paid. */
export function mayPay(bill: Pick<Bill, 'state'>): Decision<'bill_already_paid' | 'bill_void'> {
  if (bill.state === 'paid') return refused('bill_already_paid');
  return bill.state === 'void' ? refused('bill_void') : ALLOWED;
}
