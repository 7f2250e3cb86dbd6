import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords } from '../../platform/index.ts';
import { Accounts, AccountsModule } from '../accounts/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { Members, MembersModule } from '../members/index.ts';
import { Notifications, NotificationsModule } from '../notifications/index.ts';
import { Payments, PaymentsModule } from '../payments/index.ts';
import { Events } from './events.ts';
import { DeskEventPresenter } from './http/desk-event.presenter.ts';
import { DeskEventsController } from './http/desk-events.controller.ts';
import { EventPresenter } from './http/event.presenter.ts';
import { eventWords } from './http/event.texts.ts';
import { EventsController } from './http/events.controller.ts';
import { TicketPresenter } from './http/ticket.presenter.ts';
import { TicketsController } from './http/tickets.controller.ts';
import { ReleaseSeatsJob } from './jobs/release-seats.job.ts';
import { EventRepository } from './persistence/event.repository.ts';
import { EventListRepository } from './persistence/event-list.repository.ts';
import { RegistrationRepository } from './persistence/registration.repository.ts';
import { RegistrationListRepository } from './persistence/registration-list.repository.ts';
import { SeatRepository } from './persistence/seat.repository.ts';
import { SeatGroupRepository } from './persistence/seat-group.repository.ts';
import { AcceptOffer } from './usecases/accept-offer.usecase.ts';
import { CancelEvent } from './usecases/cancel-event.usecase.ts';
import { CancelSeat } from './usecases/cancel-seat.usecase.ts';
import { DescribeSeat } from './usecases/describe-seat.ts';
import { DraftEvent } from './usecases/draft-event.usecase.ts';
import { EditEvent } from './usecases/edit-event.usecase.ts';
import { FindSeat } from './usecases/find-seat.ts';
import { FreeSeats } from './usecases/free-seats.ts';
import { InspectOffer } from './usecases/inspect-offer.query.ts';
import { ListDeskEvents } from './usecases/list-desk-events.query.ts';
import { ListEvents } from './usecases/list-events.query.ts';
import { ListMyTickets } from './usecases/list-my-tickets.query.ts';
import { ListWaitingDrafts } from './usecases/list-waiting-drafts.query.ts';
import { OfferSeat } from './usecases/offer-seat.usecase.ts';
import { PaySeat } from './usecases/pay-seat.usecase.ts';
import { PublishEvent } from './usecases/publish-event.usecase.ts';
import { ReleaseSeat } from './usecases/release-seat.usecase.ts';
import { ReserveSeat } from './usecases/reserve-seat.ts';
import { SettleSeat } from './usecases/settle-seat.ts';
import { ShowDeskEvent } from './usecases/show-desk-event.query.ts';
import { ShowEvent } from './usecases/show-event.query.ts';
import { SignUp } from './usecases/sign-up.usecase.ts';
import { SignUpTogether } from './usecases/sign-up-together.ts';
import { TakeSeat } from './usecases/take-seat.ts';
import { TellPeople } from './usecases/tell-people.ts';

const usecases = [
  AcceptOffer,
  CancelEvent,
  CancelSeat,
  DescribeSeat,
  DraftEvent,
  EditEvent,
  FindSeat,
  FreeSeats,
  InspectOffer,
  ListDeskEvents,
  ListEvents,
  ListMyTickets,
  ListWaitingDrafts,
  OfferSeat,
  PaySeat,
  PublishEvent,
  ReleaseSeat,
  ReserveSeat,
  SettleSeat,
  ShowDeskEvent,
  ShowEvent,
  SignUp,
  SignUpTogether,
  TakeSeat,
  TellPeople,
];

@Module({
  imports: [AccountsModule, AlliancesModule, MembersModule, NotificationsModule, PaymentsModule],
  controllers: [EventsController, TicketsController, DeskEventsController],
  providers: [
    ...usecases,
    DeskEventPresenter,
    EventListRepository,
    EventPresenter,
    EventRepository,
    Events,
    RegistrationListRepository,
    RegistrationRepository,
    ReleaseSeatsJob,
    SeatGroupRepository,
    SeatRepository,
    TicketPresenter,
  ],
  exports: [Events],
})
export class EventsModule implements OnModuleInit {
  constructor(
    private readonly auditWords: AuditWords,
    private readonly accounts: Accounts,
    private readonly members: Members,
    private readonly notifications: Notifications,
    private readonly payments: Payments,
    private readonly events: Events,
    private readonly settleSeat: SettleSeat,
    private readonly describeSeat: DescribeSeat,
    private readonly waitingDrafts: ListWaitingDrafts,
    private readonly freeSeats: FreeSeats,
  ) {}

  onModuleInit(): void {
    this.auditWords.add(eventWords);
    this.accounts.onMe({ eventTitles: (alliance, events) => this.events.titles(alliance, events) });
    this.members.onLeft((tx, left) => this.freeSeats.execute(tx, left));
    this.payments.onSettled('registration', (tx, settled) => this.settleSeat.execute(tx, settled));
    this.payments.onSubject('registration', this.describeSeat);
    this.notifications.onWork('event', (alliance, now) => this.waitingDrafts.execute(alliance, now));
  }
}
