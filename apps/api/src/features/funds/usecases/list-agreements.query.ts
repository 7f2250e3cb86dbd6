import type { CostAgreement } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { FundPresenter } from '../http/fund.presenter.ts';
import { AgreementRepository } from '../persistence/agreement.repository.ts';

/** Agreements of members on costs, the newest first. */
@Injectable()
export class ListAgreements {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly present: FundPresenter,
  ) {}

  async execute(alliance: string): Promise<{ items: CostAgreement[] }> {
    const found = await this.agreements.list(alliance);
    return { items: await this.present.agreements(found) };
  }
}
