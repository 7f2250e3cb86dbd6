import type { FundMovement } from '@mengwu/contracts';
import { dayOf, fen } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  isDuplicate,
  newId,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { yuan } from '../domain/fund.rules.ts';
import { mayReverse } from '../domain/movement.rules.ts';
import type { Movement } from '../domain/movement.ts';
import { opposite } from '../domain/postings.ts';
import { FundPresenter } from '../http/fund.presenter.ts';
import { FundRepository } from '../persistence/fund.repository.ts';
import { Book } from './book.ts';

/** Takes a wrong entry back by its opposite, once. */
@Injectable()
export class ReverseMovement {
  constructor(
    private readonly transactions: Transactions,
    private readonly funds: FundRepository,
    private readonly book: Book,
    private readonly present: FundPresenter,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/funds/movements/:movement/reverse'>,
  ): Promise<FundMovement> {
    const { personId: recordedBy } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { alliance, movement: id } = params;
        const number = await this.funds.takeNumber(tx, alliance);
        const wrong = await this.funds.find(alliance, id, tx);
        if (!wrong) throw new DomainError('movement_not_found');
        requireAllowed(mayReverse(wrong));
        const balance = await this.book.balance(alliance, tx);
        if (wrong.amountFen > balance) throw new DomainError('funds_not_enough', { balance: yuan(balance) });
        const { reverses: _, reversedBy: __, ...same } = wrong;
        const movement: Movement = {
          ...same,
          ...{ id: newId(), number, kind: 'reversal', reversesId: id, fileId: null, note: body.reason, recordedBy },
          ...{ amountFen: fen(-wrong.amountFen), bookedOn: dayOf(tx.now), recordedAt: tx.now },
        };
        await this.write(tx, movement);
        return this.present.movement(tx, movement, wrong.number);
      },
      { answers: true },
    );
  }

  private async write(tx: Tx, movement: Movement): Promise<void> {
    const { alliance, reversesId } = movement;
    const posted = await this.funds.postingsOf(tx, alliance, reversesId ?? '');
    try {
      await this.funds.insert(tx, movement, opposite(posted));
    } catch (error) {
      if (isDuplicate(error)) throw new DomainError('movement_reversed', {}, { cause: error });
      throw error;
    }
    tx.record({
      alliance,
      action: 'funds.reversal',
      subject: { kind: 'fund-movement', id: reversesId ?? movement.id },
      after: { number: movement.number, amountFen: movement.amountFen, reason: movement.note },
    });
  }
}
