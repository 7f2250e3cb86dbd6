import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords } from '../../platform/audit/audit-words.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { DutiesModule } from '../duties/index.ts';
import { Members, MembersModule } from '../members/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { Payments, PaymentsModule } from '../payments/index.ts';
import { Dues } from './dues.ts';
import { BillPresenter } from './http/bill.presenter.ts';
import { billTitle, billWords } from './http/bill.texts.ts';
import { DeskDuesController } from './http/desk-dues.controller.ts';
import { DuesController } from './http/dues.controller.ts';
import { RenewDuesJob } from './jobs/renew-dues.job.ts';
import { PaidHandlers } from './paid-handlers.ts';
import { BillRepository } from './persistence/bill.repository.ts';
import { END_PAYMENT } from './topics.ts';
import { FindBill } from './usecases/find-bill.ts';
import { ListBills } from './usecases/list-bills.query.ts';
import { ListMyBills } from './usecases/list-my-bills.query.ts';
import { PayBill } from './usecases/pay-bill.usecase.ts';
import { RaiseBill } from './usecases/raise-bill.ts';
import { RenewDues } from './usecases/renew-dues.usecase.ts';
import { SettleBill } from './usecases/settle-bill.ts';
import { VoidLaterBills } from './usecases/void-later-bills.ts';

@Module({
  imports: [AlliancesModule, DutiesModule, MembersModule, NotificationsModule, PaymentsModule],
  controllers: [DuesController, DeskDuesController],
  providers: [
    BillPresenter,
    BillRepository,
    Dues,
    FindBill,
    ListBills,
    ListMyBills,
    PaidHandlers,
    PayBill,
    RaiseBill,
    RenewDues,
    RenewDuesJob,
    SettleBill,
    VoidLaterBills,
  ],
  exports: [Dues],
})
export class DuesModule implements OnModuleInit {
  constructor(
    private readonly auditWords: AuditWords,
    private readonly outbox: Outbox,
    private readonly members: Members,
    private readonly payments: Payments,
    private readonly settleBill: SettleBill,
    private readonly findBill: FindBill,
    private readonly voidLaterBills: VoidLaterBills,
  ) {}

  onModuleInit(): void {
    this.outbox.on(END_PAYMENT, async ({ payload: { alliance, bill } }, ctx) => {
      await this.payments.end(ctx, alliance, { kind: 'bill', id: bill });
    });
    this.auditWords.add(billWords);
    this.members.onLeft((tx, left) => this.voidLaterBills.execute(tx, left));
    this.payments.onSettled('bill', (tx, settlement) => this.settleBill.execute(tx, settlement));
    this.payments.onSubject('bill', {
      mayRead: async (alliance, id, personId) => this.findBill.isOwn(await this.findBill.any(alliance, id), personId),
      describe: async (alliance, id) => {
        const bill = await this.findBill.any(alliance, id);
        return { payerName: bill.payerName, text: billTitle(bill) };
      },
    });
  }
}
