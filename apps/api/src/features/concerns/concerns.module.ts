import type { WorkItem } from '@mengwu/contracts';
import { endOfDay, type Instant } from '@mengwu/kernel';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords } from '../../platform/index.ts';
import { AccountsModule } from '../accounts/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { Files, FilesModule } from '../files/index.ts';
import { Members, MembersModule } from '../members/index.ts';
import { Notifications, NotificationsModule } from '../notifications/index.ts';
import { isOverdue } from './domain/concern.rules.ts';
import { ConcernPresenter } from './http/concern.presenter.ts';
import { concernWords } from './http/concern.texts.ts';
import { ConcernsController } from './http/concerns.controller.ts';
import { DisputePresenter } from './http/dispute.presenter.ts';
import { DisputesController } from './http/disputes.controller.ts';
import { ConcernRepository } from './persistence/concern.repository.ts';
import { DisputeRepository } from './persistence/dispute.repository.ts';
import { ReportRepository } from './persistence/report.repository.ts';
import { ConcernThread } from './usecases/concern-thread.ts';
import { DisputeNews } from './usecases/dispute-news.ts';
import { FindOwn } from './usecases/find-own.ts';
import { ListConcerns } from './usecases/list-concerns.query.ts';
import { ListDisputes } from './usecases/list-disputes.query.ts';
import { MakeReport } from './usecases/make-report.usecase.ts';
import { MoveConcern } from './usecases/move-concern.usecase.ts';
import { OpenConcern } from './usecases/open-concern.usecase.ts';
import { OpenDispute } from './usecases/open-dispute.usecase.ts';
import { RecordEntry } from './usecases/record-entry.usecase.ts';

@Module({
  imports: [AccountsModule, AlliancesModule, FilesModule, MembersModule, NotificationsModule],
  controllers: [ConcernsController, DisputesController],
  providers: [
    ...[ConcernPresenter, ConcernRepository, ConcernThread, FindOwn, ListConcerns, MoveConcern, OpenConcern],
    ...[DisputeNews, DisputePresenter, DisputeRepository, ListDisputes, OpenDispute, RecordEntry],
    ...[MakeReport, ReportRepository],
  ],
})
export class ConcernsModule implements OnModuleInit {
  constructor(
    private readonly auditWords: AuditWords,
    private readonly files: Files,
    private readonly members: Members,
    private readonly notifications: Notifications,
    private readonly concerns: ConcernRepository,
    private readonly disputes: DisputeRepository,
  ) {}

  onModuleInit(): void {
    this.auditWords.add(concernWords);
    this.files.onMayRead('concern', async (id, alliance, { personId }) => {
      const [concern, acting] = [
        await this.concerns.find(alliance, id),
        await this.members.actingFor(personId, alliance),
      ];
      return concern !== undefined && concern.memberId === acting?.memberId;
    });
    this.notifications.onWork('concern', (alliance, now) => this.waitingConcerns(alliance, now));
    this.notifications.onWork('dispute', (alliance) => this.waitingDisputes(alliance));
  }

  private async waitingConcerns(alliance: string, now: Instant): Promise<WorkItem[]> {
    const waiting = await this.concerns.waiting(alliance);
    return waiting.map((concern) => ({
      ...{ kind: 'concern', id: concern.id, title: concern.title, what: `答复${concern.memberName}` },
      since: concern.openedAt,
      isOverdue: isOverdue(concern, now),
      dueAt: endOfDay(concern.dueOn),
    }));
  }

  private async waitingDisputes(alliance: string): Promise<WorkItem[]> {
    const waiting = await this.disputes.waiting(alliance);
    return waiting.map(({ id, title, claimantName, respondentName, openedAt }) => ({
      ...{ kind: 'dispute', id, title, what: `协调${claimantName}与${respondentName}`, since: openedAt },
      isOverdue: false,
    }));
  }
}
