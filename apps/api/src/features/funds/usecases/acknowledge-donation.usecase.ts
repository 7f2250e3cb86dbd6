import type { FileView } from '@mengwu/contracts';
import { documentPdf } from '@mengwu/documents';
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
import { Files } from '../../files/index.ts';
import { mayAcknowledge } from '../domain/movement.rules.ts';
import { acknowledgementDocument } from '../http/acknowledgement.presenter.ts';
import { FundRepository } from '../persistence/fund.repository.ts';

/** The letter of thanks for a donation: made anew whenever it is wanted, kept with the entry. */
@Injectable()
export class AcknowledgeDonation {
  constructor(
    private readonly transactions: Transactions,
    private readonly alliances: Alliances,
    private readonly funds: FundRepository,
    private readonly files: Files,
  ) {}

  async execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/desk/funds/movements/:movement/acknowledgement'>,
  ): Promise<FileView> {
    const { alliance, movement: id } = params;
    const { personId: ownerId } = signedIn(ctx);
    const donation = await this.funds.find(alliance, id);
    if (!donation) throw new DomainError('movement_not_found');
    requireAllowed(mayAcknowledge(donation));
    const { view } = this.alliances.charter(alliance, donation.bookedOn);
    const bytes = await documentPdf(acknowledgementDocument(donation, view));
    const name = `捐赠感谢函-${donation.party.name}.pdf`;
    const { id: file } = await this.files.store(ctx, { alliance, ownerId, purpose: 'voucher', name, bytes });
    const subject = { kind: 'fund-acknowledgement', id };
    return this.transactions.run(ctx, async (tx) => {
      tx.record({
        alliance,
        action: 'funds.acknowledged',
        subject: { kind: 'fund-movement', id },
        after: { party: donation.party.name, amountFen: donation.amountFen },
      });
      const attached = await this.files.attach(tx, { alliance, file, owner: ownerId, purpose: 'voucher', subject });
      await this.files.keepOnly(tx, alliance, subject, [file]);
      return attached;
    });
  }
}
