import type { FundParty, MovementKind } from '@mengwu/contracts';
import { dayOf, type Fen, fen } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, newId, type Tx } from '../../../platform/index.ts';
import { Files } from '../../files/index.ts';
import { Members } from '../../members/index.ts';
import { Payments } from '../../payments/index.ts';
import type { Movement, Party } from '../domain/movement.ts';
import { postings } from '../domain/postings.ts';
import { FundRepository } from '../persistence/fund.repository.ts';

type NewMovement = Omit<Movement, 'id' | 'number' | 'reversesId' | 'recordedAt' | 'kind'> & {
  readonly kind: Exclude<MovementKind, 'reversal'>;
};

/** What every entry of the book has in common. */
@Injectable()
export class Book {
  constructor(
    private readonly funds: FundRepository,
    private readonly members: Members,
    private readonly files: Files,
    private readonly payments: Payments,
  ) {}

  /** What is there to spend: the funds and what WeChat has collected, without what is owed back. */
  async balance(alliance: string, tx?: Tx): Promise<Fen> {
    const [own, collected] = [await this.funds.totals(alliance, tx), await this.payments.collected(alliance, tx)];
    return fen(own.cash + collected.duesFen + collected.eventFeesFen);
  }

  /** A member by its name in the register, or somebody by the name given. */
  async party(tx: Tx, alliance: string, named: FundParty): Promise<Party & { isNamesake: boolean }> {
    if (!('memberId' in named)) {
      const isNamesake = await this.members.isMember(alliance, { name: named.name, creditCode: null }, tx);
      return { name: named.name, memberId: null, isNamesake };
    }
    const member = (await this.members.memberCards(alliance, [named.memberId], tx)).get(named.memberId);
    if (!member) throw new DomainError('member_not_found');
    return { name: member.name, memberId: member.id, isNamesake: false };
  }

  /** Writes an entry with its two sides and its paper. */
  async enter(tx: Tx, entry: NewMovement, number: number): Promise<Movement> {
    const { alliance } = entry;
    if (entry.bookedOn > dayOf(tx.now)) throw new DomainError('day_in_future');
    const movement: Movement = { ...entry, id: newId(), number, reversesId: null, recordedAt: tx.now };
    if (movement.fileId) {
      const subject = { kind: 'fund-movement', id: movement.id };
      await this.files.attach(tx, {
        alliance,
        file: movement.fileId,
        owner: entry.recordedBy,
        purpose: 'voucher',
        subject,
      });
    }
    await this.funds.insert(tx, movement, postings(entry.kind, entry.amountFen));
    tx.record({
      alliance,
      action: `funds.${entry.kind}`,
      subject: { kind: 'fund-movement', id: movement.id },
      after: {
        ...{ number, bookedOn: entry.bookedOn, amountFen: entry.amountFen, party: entry.party.name },
        ...{ basis: entry.basis, article: entry.purpose?.article ?? entry.clause.article, note: entry.note },
      },
    });
    return movement;
  }
}
