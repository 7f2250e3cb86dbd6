import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords } from '../../platform/audit/audit-words.ts';
import { AccountsModule } from '../accounts/index.ts';
import { Notifications, NotificationsModule } from '../notifications/index.ts';
import { PaymentPresenter } from './http/payment.presenter.ts';
import { incidentTexts, paymentWords } from './http/payment.texts.ts';
import { PaymentsController } from './http/payments.controller.ts';
import { QueryPaymentsJob } from './jobs/query-payments.job.ts';
import { Merchants } from './merchants.ts';
import { Payments } from './payments.ts';
import { AttemptRepository } from './persistence/attempt.repository.ts';
import { PaymentBooks } from './persistence/payment-books.repository.ts';
import { Subjects } from './subjects.ts';
import { ApplyTransaction } from './usecases/apply-transaction.ts';
import { CloseAttempt } from './usecases/close-attempt.ts';
import { ConfirmPayment } from './usecases/confirm-payment.usecase.ts';
import { FindPayment } from './usecases/find-payment.ts';
import { ListPayments } from './usecases/list-payments.query.ts';
import { QueryAttempt } from './usecases/query-attempt.ts';
import { ReceiveNotification } from './usecases/receive-notification.usecase.ts';
import { StartPayment } from './usecases/start-payment.ts';

@Module({
  imports: [AccountsModule, NotificationsModule],
  controllers: [PaymentsController],
  providers: [
    ApplyTransaction,
    AttemptRepository,
    CloseAttempt,
    ConfirmPayment,
    FindPayment,
    ListPayments,
    Merchants,
    PaymentBooks,
    PaymentPresenter,
    Payments,
    QueryAttempt,
    QueryPaymentsJob,
    ReceiveNotification,
    StartPayment,
    Subjects,
  ],
  exports: [Payments],
})
export class PaymentsModule implements OnModuleInit {
  constructor(
    private readonly auditWords: AuditWords,
    private readonly notifications: Notifications,
    private readonly books: PaymentBooks,
  ) {}

  onModuleInit(): void {
    this.auditWords.add(paymentWords);
    this.notifications.onWork('payment', async (alliance) => {
      const incidents = await this.books.openIncidents(alliance);
      return incidents.map(({ id, attemptId, kind, detail, at }) => ({
        kind: 'payment' as const,
        id: attemptId ?? id,
        title: incidentTexts[kind],
        what: detail,
        since: at,
        isOverdue: false,
      }));
    });
  }
}
