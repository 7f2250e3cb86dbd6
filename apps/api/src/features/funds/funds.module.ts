import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords } from '../../platform/index.ts';
import { AccountsModule } from '../accounts/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { FilesModule } from '../files/index.ts';
import { MembersModule } from '../members/index.ts';
import { PaymentsModule } from '../payments/index.ts';
import { BookingsController } from './http/bookings.controller.ts';
import { FundPresenter } from './http/fund.presenter.ts';
import { fundWords } from './http/fund.texts.ts';
import { FundsController } from './http/funds.controller.ts';
import { AgreementRepository } from './persistence/agreement.repository.ts';
import { FundRepository } from './persistence/fund.repository.ts';
import { AcknowledgeDonation } from './usecases/acknowledge-donation.usecase.ts';
import { Book } from './usecases/book.ts';
import { ExportFunds } from './usecases/export-funds.query.ts';
import { ListAgreements } from './usecases/list-agreements.query.ts';
import { RecordAgreement } from './usecases/record-agreement.usecase.ts';
import { RecordDonation } from './usecases/record-donation.usecase.ts';
import { RecordIncome } from './usecases/record-income.usecase.ts';
import { RecordSpending } from './usecases/record-spending.usecase.ts';
import { ReverseMovement } from './usecases/reverse-movement.usecase.ts';
import { ShowFunds } from './usecases/show-funds.query.ts';

@Module({
  imports: [AccountsModule, AlliancesModule, FilesModule, MembersModule, PaymentsModule],
  controllers: [FundsController, BookingsController],
  providers: [
    ...[AgreementRepository, Book, FundPresenter, FundRepository, ShowFunds, ExportFunds, AcknowledgeDonation],
    ...[RecordDonation, RecordIncome, RecordSpending, ReverseMovement, RecordAgreement, ListAgreements],
  ],
})
export class FundsModule implements OnModuleInit {
  constructor(private readonly auditWords: AuditWords) {}

  onModuleInit(): void {
    this.auditWords.add(fundWords);
  }
}
