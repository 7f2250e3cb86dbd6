import type { FundMovement } from '@mengwu/contracts';
import { day, fen } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, requireAllowed, signedIn, Transactions } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { maySpend, maySpendAtAll, purposesOf, useArticle } from '../domain/fund.rules.ts';
import { FundPresenter } from '../http/fund.presenter.ts';
import { FundRepository } from '../persistence/fund.repository.ts';
import { Book } from './book.ts';

/** A26, E20: money goes out for a purpose of the charter, against a paper, never as a share to a member. */
@Injectable()
export class RecordSpending {
  constructor(
    private readonly transactions: Transactions,
    private readonly alliances: Alliances,
    private readonly funds: FundRepository,
    private readonly book: Book,
    private readonly present: FundPresenter,
  ) {}

  execute(
    ctx: RequestContext,
    { params: { alliance }, body }: InputOf<'POST /alliances/:alliance/desk/funds/spendings'>,
  ): Promise<FundMovement> {
    const { personId: recordedBy } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { view, version: charterVersion } = this.alliances.charterAt(alliance, tx.now);
        requireAllowed(maySpendAtAll(view));
        // The number first: whoever holds the book is the only one who spends.
        const number = await this.funds.takeNumber(tx, alliance);
        const { isNamesake, ...party } = await this.book.party(tx, alliance, body.payee);
        requireAllowed(
          maySpend(view, {
            purpose: body.purpose,
            basis: body.basis,
            payee: party.memberId ? 'member' : isNamesake ? 'namesake' : 'other',
            hasFile: body.file !== null,
            amountFen: fen(body.amountFen),
            balanceFen: await this.book.balance(alliance, tx),
          }),
        );
        const purpose = purposesOf(view).find(({ text }) => text === body.purpose) ?? null;
        const clause = { text: view.funds?.use?.value ?? '经费使用', article: useArticle(view) };
        const { note, basis, file: fileId, paidOn } = body;
        const entry = { alliance, kind: 'spending', bookedOn: day(paidOn), amountFen: fen(-body.amountFen) } as const;
        const rest = { party, basis, clause, purpose, note, fileId, charterVersion, recordedBy };
        return this.present.movement(tx, await this.book.enter(tx, { ...entry, ...rest }, number));
      },
      { answers: true },
    );
  }
}
