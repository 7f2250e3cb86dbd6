import type { FundMovement } from '@mengwu/contracts';
import { day, fen } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { mayReceiveIncome, sourcesOf } from '../domain/fund.rules.ts';
import { FundPresenter } from '../http/fund.presenter.ts';
import { FundRepository } from '../persistence/fund.repository.ts';
import { Book } from './book.ts';

/** A24, E19: money has come in from a source that the charter names. */
@Injectable()
export class RecordIncome {
  constructor(
    private readonly transactions: Transactions,
    private readonly alliances: Alliances,
    private readonly funds: FundRepository,
    private readonly book: Book,
    private readonly present: FundPresenter,
  ) {}

  execute(
    ctx: RequestContext,
    { params: { alliance }, body }: InputOf<'POST /alliances/:alliance/desk/funds/incomes'>,
  ): Promise<FundMovement> {
    const { personId: recordedBy } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { view, version: charterVersion } = this.alliances.charterAt(alliance, tx.now);
        requireAllowed(mayReceiveIncome(view));
        const clause = sourcesOf(view).find(({ text }) => text === body.source);
        if (!clause)
          throw new DomainError('source_outside_charter', {}, { article: view.funds?.sources.article ?? '' });
        const number = await this.funds.takeNumber(tx, alliance);
        const { isNamesake: _, ...party } = await this.book.party(tx, alliance, body.payer);
        const { note, file: fileId, receivedOn } = body;
        const entry = { alliance, kind: 'income', bookedOn: day(receivedOn), amountFen: fen(body.amountFen) } as const;
        const rest = { party, basis: null, clause, purpose: null, note, fileId, charterVersion, recordedBy };
        return this.present.movement(tx, await this.book.enter(tx, { ...entry, ...rest }, number));
      },
      { answers: true },
    );
  }
}
