import type { MyCertificate } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext, signedIn } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import type { Certificate } from '../domain/certificate.ts';
import { CertificatePresenter } from '../http/certificate.presenter.ts';
import { CertificateRepository } from '../persistence/certificate.repository.ts';

/** The certificate of the member for which the asker acts. */
@Injectable()
export class ShowMyCertificate {
  constructor(
    private readonly members: Members,
    private readonly alliances: Alliances,
    private readonly certificates: CertificateRepository,
    private readonly present: CertificatePresenter,
  ) {}

  async execute(ctx: RequestContext, alliance: string): Promise<MyCertificate> {
    const held = await this.held(ctx, alliance);
    return {
      allianceName: this.alliances.nameOf(alliance),
      certificate: held ? this.present.view(held) : null,
      given: this.present.given(alliance, ctx.now),
    };
  }

  private async held(ctx: RequestContext, alliance: string): Promise<Certificate | undefined> {
    this.alliances.require(alliance);
    const acting = await this.members.actingFor(signedIn(ctx).personId, alliance);
    if (!acting) throw new DomainError('not_a_member');
    return this.certificates.findHolding(alliance, acting.memberId);
  }
}
