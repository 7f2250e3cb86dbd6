export type { Subject, SubjectKind } from './domain/attempt.ts';
export { PaymentsModule } from './payments.module.ts';
export { Payments } from './payments.ts';
export type { Settled, SettledHandler, SubjectReader } from './subjects.ts';
export type { PaymentOrder } from './usecases/start-payment.ts';
