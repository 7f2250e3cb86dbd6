import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords } from '../../platform/index.ts';
import { AccountsModule } from '../accounts/index.ts';
import { DutiesModule } from '../duties/index.ts';
import { EventsModule } from '../events/index.ts';
import { MembersModule } from '../members/index.ts';
import { CheckInController } from './http/check-in.controller.ts';
import { CheckInPresenter } from './http/check-in.presenter.ts';
import { checkInWords } from './http/check-in.texts.ts';
import { CheckInRepository } from './persistence/check-in.repository.ts';
import { DoorLinkRepository } from './persistence/door-link.repository.ts';
import { AcceptDoorLink } from './usecases/accept-door-link.usecase.ts';
import { CountArrivals } from './usecases/count-arrivals.query.ts';
import { InviteVolunteer } from './usecases/invite-volunteer.usecase.ts';
import { ReadNames } from './usecases/read-names.ts';
import { ScanTicket } from './usecases/scan-ticket.usecase.ts';

@Module({
  imports: [AccountsModule, DutiesModule, EventsModule, MembersModule],
  controllers: [CheckInController],
  providers: [
    AcceptDoorLink,
    CheckInPresenter,
    CheckInRepository,
    CountArrivals,
    DoorLinkRepository,
    InviteVolunteer,
    ReadNames,
    ScanTicket,
  ],
})
export class CheckInModule implements OnModuleInit {
  constructor(private readonly auditWords: AuditWords) {}

  onModuleInit(): void {
    this.auditWords.add(checkInWords);
  }
}
