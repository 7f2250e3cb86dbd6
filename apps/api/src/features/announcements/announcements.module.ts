import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords } from '../../platform/index.ts';
import { AccountsModule } from '../accounts/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { EventsModule } from '../events/index.ts';
import { MembersModule } from '../members/index.ts';
import { Notifications, NotificationsModule } from '../notifications/index.ts';
import { AnnouncementPresenter } from './http/announcement.presenter.ts';
import { announcementWords } from './http/announcement.texts.ts';
import { AnnouncementsController } from './http/announcements.controller.ts';
import { DeskAnnouncementsController } from './http/desk-announcements.controller.ts';
import { AnnouncementRepository } from './persistence/announcement.repository.ts';
import { AnnouncementListRepository } from './persistence/announcement-list.repository.ts';
import { RecipientRepository } from './persistence/recipient.repository.ts';
import { CountAudience } from './usecases/count-audience.query.ts';
import { DraftAnnouncement } from './usecases/draft-announcement.usecase.ts';
import { EditAnnouncement } from './usecases/edit-announcement.usecase.ts';
import { FindAudience } from './usecases/find-audience.ts';
import { ListDeskAnnouncements } from './usecases/list-desk-announcements.query.ts';
import { ListReaders } from './usecases/list-readers.query.ts';
import { ListWaitingAnnouncements } from './usecases/list-waiting-announcements.query.ts';
import { MarkRead } from './usecases/mark-read.usecase.ts';
import { PublishAnnouncement } from './usecases/publish-announcement.usecase.ts';
import { ReadAnnouncements } from './usecases/read-announcements.query.ts';

@Module({
  imports: [AccountsModule, AlliancesModule, EventsModule, MembersModule, NotificationsModule],
  controllers: [AnnouncementsController, DeskAnnouncementsController],
  providers: [
    AnnouncementListRepository,
    AnnouncementPresenter,
    AnnouncementRepository,
    CountAudience,
    DraftAnnouncement,
    EditAnnouncement,
    FindAudience,
    ListDeskAnnouncements,
    ListReaders,
    ListWaitingAnnouncements,
    MarkRead,
    PublishAnnouncement,
    ReadAnnouncements,
    RecipientRepository,
  ],
})
export class AnnouncementsModule implements OnModuleInit {
  constructor(
    private readonly auditWords: AuditWords,
    private readonly notifications: Notifications,
    private readonly waiting: ListWaitingAnnouncements,
  ) {}

  onModuleInit(): void {
    this.auditWords.add(announcementWords);
    this.notifications.onWork('announcement', (alliance, now) => this.waiting.execute(alliance, now));
  }
}
