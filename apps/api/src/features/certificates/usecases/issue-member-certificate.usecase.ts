import type { CertificateView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, Transactions } from '../../../platform/index.ts';
import { CertificatePresenter } from '../http/certificate.presenter.ts';
import { IssueCertificate } from './issue-certificate.ts';

/** The desk issues the certificate of a member: for those admitted before the charter gave any. */
@Injectable()
export class IssueMemberCertificate {
  constructor(
    private readonly transactions: Transactions,
    private readonly issue: IssueCertificate,
    private readonly present: CertificatePresenter,
  ) {}

  execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/desk/members/:member/certificate'>,
  ): Promise<CertificateView> {
    return this.transactions.run(
      ctx,
      async (tx) => this.present.view(await this.issue.execute(tx, params.alliance, params.member)),
      { answers: true },
    );
  }
}
