import type { FundMovement } from '@mengwu/contracts';
import { undrawable } from '@mengwu/documents';
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
import { mayAcceptDonation, purposesOf, useArticle } from '../domain/fund.rules.ts';
import { FundPresenter } from '../http/fund.presenter.ts';
import { FundRepository } from '../persistence/fund.repository.ts';
import { Book } from './book.ts';

/** A24, E19: the desk has received a donation, given for a purpose within the charter's scope. */
@Injectable()
export class RecordDonation {
  constructor(
    private readonly transactions: Transactions,
    private readonly alliances: Alliances,
    private readonly funds: FundRepository,
    private readonly book: Book,
    private readonly present: FundPresenter,
  ) {}

  execute(
    ctx: RequestContext,
    { params: { alliance }, body }: InputOf<'POST /alliances/:alliance/desk/funds/donations'>,
  ): Promise<FundMovement> {
    const { personId: recordedBy } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { view, version: charterVersion } = this.alliances.charterAt(alliance, tx.now);
        requireAllowed(mayAcceptDonation(view));
        const purpose = purposesOf(view).find(({ text }) => text === body.purpose);
        if (!purpose) throw new DomainError('purpose_outside_charter', {}, { article: useArticle(view) });
        const number = await this.funds.takeNumber(tx, alliance);
        const { isNamesake: _, ...party } = await this.book.party(tx, alliance, body.donor);
        const missing = undrawable(party.name);
        if (missing.length > 0) throw new DomainError('name_not_printable', { characters: missing.join('、') });
        const accepts = view.funds?.acceptsDonations;
        const source = view.funds?.sources.value.find(({ article }) => article === accepts?.article);
        const clause = { text: source?.text ?? '接受捐赠', article: accepts?.article ?? '' };
        const { note, file: fileId, receivedOn } = body;
        const entry = {
          alliance,
          kind: 'donation',
          bookedOn: day(receivedOn),
          amountFen: fen(body.amountFen),
        } as const;
        const rest = { party, basis: null, clause, purpose, note, fileId, charterVersion, recordedBy };
        return this.present.movement(tx, await this.book.enter(tx, { ...entry, ...rest }, number));
      },
      { answers: true },
    );
  }
}
