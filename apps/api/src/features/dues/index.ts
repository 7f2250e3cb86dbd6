export type { Bill } from './domain/bill.ts';
export { DuesModule } from './dues.module.ts';
export { Dues } from './dues.ts';
export type { PaidBill, PaidHandler } from './paid-handlers.ts';
