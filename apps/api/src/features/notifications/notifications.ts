import type { LinkTarget, TemplateKey, WorkItem } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { MessageRepository } from './persistence/message.repository.ts';
import { SubscriptionRepository } from './persistence/subscription.repository.ts';
import { notify } from './usecases/notify.ts';
import { type WorkProvider, WorkProviders } from './work-providers.ts';

export interface MessageSubject {
  readonly kind: string;
  readonly id: string;
}

export interface NewMessage {
  readonly alliance: string;
  readonly to: readonly string[];
  /** At most 60 characters. */
  readonly title: string;
  /** At most 2,000 characters. */
  readonly body: string;
  readonly link?: { readonly target: LinkTarget; readonly id: string };
  /** The kind of WeChat push; without one the message is for the inbox alone. */
  readonly template?: TemplateKey;
  /** What it is about, for `pushStates`. */
  readonly subject?: MessageSubject;
}

export type PushState = 'sent' | 'not_subscribed' | 'failed' | 'waiting';

/** What other rooms may tell people. */
@Injectable()
export class Notifications {
  constructor(
    private readonly messages: MessageRepository,
    private readonly subscriptions: SubscriptionRepository,
    private readonly work: WorkProviders,
  ) {}

  /** Writes the inboxes, and asks the outbox to push to whoever subscribed, all with the caller's transaction. */
  notify(tx: Tx, message: NewMessage): Promise<void> {
    return notify(tx, { messages: this.messages, subscriptions: this.subscriptions }, message);
  }

  /** By person: what became of the newest push about a subject. Who has only the inbox is `not_subscribed`. */
  async pushStates(alliance: string, subject: MessageSubject): Promise<Map<string, PushState>> {
    const states = await this.messages.pushStates(alliance, subject);
    return new Map([...states].map(([person, state]) => [person, state === 'sending' ? 'waiting' : state]));
  }

  /** By person: whether she read any message about a subject, and what became of its newest push. */
  async deliveries(
    alliance: string,
    subject: MessageSubject,
    tx?: Tx,
  ): Promise<Map<string, { push: PushState; isRead: boolean }>> {
    const found = await this.messages.deliveries(alliance, subject, tx);
    return new Map(
      [...found].map(([person, { state, isRead }]) => [
        person,
        { push: state === 'sending' ? 'waiting' : state, isRead },
      ]),
    );
  }

  /** A room adds what waits for the desk. */
  onWork(kind: WorkItem['kind'], provider: WorkProvider): void {
    this.work.add(kind, provider);
  }
}
