import { expect, test } from '@jest/globals';
import { APPID, MCHID, TRANSACTION } from '../fixtures/merchant-account.ts';
import { Transaction, transactionMismatches, wasPaid } from './transaction.ts';

const expected = {
  appid: APPID,
  mchid: MCHID,
  outTradeNo: TRANSACTION.out_trade_no,
  totalFen: 500_000,
  openid: TRANSACTION.payer.openid,
};
const mismatches = (change: object) =>
  transactionMismatches(Transaction.parse({ ...TRANSACTION, ...change }), expected);

test('our own money differs in nothing', () => {
  expect(mismatches({})).toEqual([]);
});

test.each([
  ['appid', { appid: 'wx0000000000000000' }],
  ['mchid', { mchid: '1900000002' }],
  ['out_trade_no', { out_trade_no: 'D2026another' }],
  ['transaction_id', { transaction_id: undefined }],
  ['amount.total', { amount: { total: 1, currency: 'CNY' } }],
  ['amount.currency', { amount: { total: 500_000, currency: 'USD' } }],
  ['amount.currency', { amount: { total: 500_000 } }],
  ['payer.openid', { payer: { openid: 'oSomebodyElse' } }],
  ['payer.openid', { payer: undefined }],
])('[NOT-05] a wrong %s is named', (field, change) => {
  expect(mismatches(change)).toEqual([field]);
});

test('a transaction without amount differs in both of its parts', () => {
  expect(mismatches({ amount: undefined })).toEqual(['amount.total', 'amount.currency']);
});

test('what the payer gave after a coupon does not matter', () => {
  expect(mismatches({ amount: { total: 500_000, payer_total: 499_000, currency: 'CNY' } })).toEqual([]);
});

test('without a known payer any payer will do', () => {
  const { openid: _, ...anyone } = expected;
  expect(transactionMismatches(Transaction.parse(TRANSACTION), anyone)).toEqual([]);
});

test.each([
  ['SUCCESS', true],
  ['REFUND', true],
  ['NOTPAY', false],
  ['CLOSED', false],
  ['USERPAYING', false],
  ['REVOKED', false],
  ['PAYERROR', false],
])('[QRY-04] %s: paid is %s', (trade_state, paid) => {
  expect(wasPaid(Transaction.parse({ ...TRANSACTION, trade_state }))).toBe(paid);
});

test('an unpaid order, which lacks payer and time, can be read', () => {
  const { transaction_id: _, payer: __, success_time: ___, ...unpaid } = TRANSACTION;
  expect(wasPaid(Transaction.parse({ ...unpaid, trade_state: 'NOTPAY' }))).toBe(false);
});
