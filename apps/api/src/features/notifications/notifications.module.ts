import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { DeskTodayController } from './http/desk-today.controller.ts';
import { InboxController } from './http/inbox.controller.ts';
import { Notifications } from './notifications.ts';
import { MessageRepository } from './persistence/message.repository.ts';
import { PushRepository } from './persistence/push.repository.ts';
import { SubscriptionRepository } from './persistence/subscription.repository.ts';
import { PushLedger } from './push/push-ledger.ts';
import { PushMessages } from './push/push-messages.handler.ts';
import { SendPush } from './push/send-push.ts';
import { Templates } from './templates.ts';
import { AnswerSubscriptions } from './usecases/answer-subscriptions.usecase.ts';
import { ListSubscriptions } from './usecases/list-subscriptions.query.ts';
import { ListWork } from './usecases/list-work.query.ts';
import { ReadMessage } from './usecases/read-message.usecase.ts';
import { ShowInbox } from './usecases/show-inbox.query.ts';
import { WorkProviders } from './work-providers.ts';

@Module({
  imports: [AccountsModule, AlliancesModule],
  controllers: [InboxController, DeskTodayController],
  providers: [
    ...[Notifications, MessageRepository, SubscriptionRepository, PushRepository, Templates, WorkProviders],
    ...[PushMessages, PushLedger, SendPush],
    ...[ShowInbox, ReadMessage, ListSubscriptions, AnswerSubscriptions, ListWork],
  ],
  exports: [Notifications],
})
export class NotificationsModule {}
