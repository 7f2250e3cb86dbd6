import type { CostAgreement } from '@mengwu/contracts';
import { day, dayOf, fen } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  newId,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { Members } from '../../members/index.ts';
import { mayAgreeOnCosts, purposesOf } from '../domain/fund.rules.ts';
import type { Party } from '../domain/movement.ts';
import { FundPresenter } from '../http/fund.presenter.ts';
import { type Agreement, AgreementRepository } from '../persistence/agreement.repository.ts';
import { FundRepository } from '../persistence/fund.repository.ts';

/** C18: at least two members have agreed on costs; the paper that they signed is kept. */
@Injectable()
export class RecordAgreement {
  constructor(
    private readonly transactions: Transactions,
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly files: Files,
    private readonly funds: FundRepository,
    private readonly agreements: AgreementRepository,
    private readonly present: FundPresenter,
  ) {}

  execute(
    ctx: RequestContext,
    { params: { alliance }, body }: InputOf<'POST /alliances/:alliance/desk/funds/agreements'>,
  ): Promise<CostAgreement> {
    const { personId: recordedBy } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { view } = this.alliances.charterAt(alliance, tx.now);
        requireAllowed(mayAgreeOnCosts(view));
        const article = view.funds?.byAgreement?.article ?? '';
        const purpose = purposesOf(view).find((each) => each.text === body.purpose);
        if (!purpose) throw new DomainError('purpose_outside_charter', {}, { article });
        if (body.signedOn > dayOf(tx.now)) throw new DomainError('day_in_future');
        const parties = await this.parties(tx, alliance, [...new Set(body.memberIds)]);
        if (parties.length < 2) throw new DomainError('agreement_needs_two', {}, { article });
        const number = await this.funds.takeNumber(tx, alliance);
        const { title, file: fileId } = body;
        const agreement: Agreement = {
          ...{ id: newId(), alliance, number, title, purpose, parties, fileId, article, recordedBy },
          ...{ amountFen: fen(body.amountFen), signedOn: day(body.signedOn), recordedAt: tx.now },
        };
        const subject = { kind: 'fund-agreement', id: agreement.id };
        const attached = { alliance, file: fileId, owner: recordedBy, purpose: 'voucher', subject } as const;
        await this.files.attach(tx, attached);
        await this.agreements.insert(tx, agreement);
        tx.record({
          alliance,
          action: 'funds.agreement',
          subject,
          after: {
            number,
            title,
            amountFen: body.amountFen,
            party: parties.map(({ name }) => name).join('、'),
            article,
          },
        });
        return this.present.agreement(tx, agreement);
      },
      { answers: true },
    );
  }

  private async parties(tx: Tx, alliance: string, memberIds: readonly string[]): Promise<Party[]> {
    const cards = await this.members.memberCards(alliance, memberIds, tx);
    return memberIds.map((id) => {
      const member = cards.get(id);
      if (!member) throw new DomainError('member_not_found');
      if (member.state !== 'active') throw new DomainError('member_already_left');
      return { name: member.name, memberId: id };
    });
  }
}
