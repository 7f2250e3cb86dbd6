import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Notifications } from '../../notifications/index.ts';
import type { Event } from '../domain/event.ts';
import type { Registration } from '../domain/registration.ts';
import {
  acceptedMessage,
  cancelledMessage,
  NAMELESS,
  publishedMessage,
  releasedMessage,
  seatCancelledMessage,
} from '../http/event.texts.ts';

interface SeatNews {
  readonly seat: Registration;
  readonly event: Event;
}

/** What people are told about meetings and seats, with the transaction that it is about. */
@Injectable()
export class TellPeople {
  constructor(private readonly notifications: Notifications) {}

  async published(tx: Tx, event: Event, to: readonly string[]): Promise<void> {
    await this.send(tx, event, { to, template: 'event', ...publishedMessage(event) });
  }

  async cancelled(tx: Tx, event: Event, { to, reason }: { to: readonly string[]; reason: string }): Promise<void> {
    await this.send(tx, event, { to, template: 'event', ...cancelledMessage(event, reason) });
  }

  async accepted(tx: Tx, { seat, event, holderName }: SeatNews & { holderName: string | undefined }): Promise<void> {
    if (seat.offeredBy === null) return;
    await this.send(tx, event, { to: [seat.offeredBy], ...acceptedMessage(event, holderName || NAMELESS) });
  }

  async seatCancelled(tx: Tx, { seat, event }: SeatNews): Promise<void> {
    await this.send(tx, event, { to: holderOf(seat), ...seatCancelledMessage(event) });
  }

  async released(tx: Tx, { seat, event }: SeatNews): Promise<void> {
    await this.send(tx, event, { to: holderOf(seat), ...releasedMessage(event) });
  }

  private async send(
    tx: Tx,
    { alliance, id }: Event,
    message: { to: readonly string[]; title: string; body: string; template?: 'event' },
  ): Promise<void> {
    if (message.to.length === 0) return;
    await this.notifications.notify(tx, {
      alliance,
      ...message,
      to: [...new Set(message.to)],
      link: { target: 'event', id },
      subject: { kind: 'event', id },
    });
  }
}

function holderOf({ personId }: Registration): string[] {
  return personId === null ? [] : [personId];
}
