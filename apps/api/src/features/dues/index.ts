export type { Bill, BillFor } from './domain/bill.ts';
export { DuesModule } from './dues.module.ts';
export { Dues } from './dues.ts';
export type { PaidBill, PaidHandler } from './paid-handlers.ts';
