import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, Transactions } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { participantText } from '../domain/roll.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';
import { ReadRoll } from './read-roll.ts';

/** The desk calls somebody whom no message reached; that it looked at the number stays in the history. */
@Injectable()
export class OpenPhone {
  constructor(
    private readonly sittings: SittingRepository,
    private readonly readRoll: ReadRoll,
    private readonly accounts: Accounts,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/phone'>,
  ): Promise<{ name: string; phone: string }> {
    const { alliance } = params;
    return this.transactions.run(ctx, async (tx) => {
      const sitting = await this.sittings.find(alliance, params.sitting, tx);
      if (!sitting) throw new DomainError('sitting_not_found');
      const seats = await this.readRoll.entitled(sitting, tx.now, tx);
      const seat = seats.find(({ mandateId }) => mandateId === params.mandate);
      if (!seat) throw new DomainError('sitting_participant_not_found');
      const contact = seat.personId === null ? undefined : await this.accounts.contactOf(seat.personId);
      if (!contact?.phone) throw new DomainError('sitting_no_phone');
      tx.record({
        alliance,
        action: 'sitting.phone-opened',
        subject: { kind: 'sitting', id: sitting.id },
        after: { participant: participantText(seat) },
      });
      return { name: seat.name, phone: contact.phone };
    });
  }
}
