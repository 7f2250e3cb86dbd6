import type { DeskCertificates } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { InputOf, RequestContext } from '../../../platform/index.ts';
import { type Member, Members } from '../../members/index.ts';
import { CertificatePresenter } from '../http/certificate.presenter.ts';
import { CertificateRepository } from '../persistence/certificate.repository.ts';

const SHOWN_WITHOUT = 100;

/** Certificates for the desk, and who has none though the charter gives one. */
@Injectable()
export class ListCertificates {
  constructor(
    private readonly certificates: CertificateRepository,
    private readonly members: Members,
    private readonly present: CertificatePresenter,
  ) {}

  async execute(
    ctx: RequestContext,
    { params: { alliance }, query }: InputOf<'GET /alliances/:alliance/desk/certificates'>,
  ): Promise<DeskCertificates> {
    const { page, pageSize, q, state } = query;
    const given = this.present.given(alliance, ctx.now);
    const { certificates, total } = await this.certificates.list(alliance, {
      ...{ q, state, offset: (page - 1) * pageSize, limit: pageSize },
    });
    return {
      given,
      without: given.allowed
        ? (await this.without(alliance)).map(({ id, number, name, joinedOn }) => ({
            ...{ memberId: id, number, name, joinedOn },
          }))
        : [],
      items: certificates.map((certificate) => this.present.view(certificate)),
      ...{ total, page, pageSize },
    };
  }

  private async without(alliance: string): Promise<Member[]> {
    const holding = await this.certificates.membersHolding(alliance);
    const found: Member[] = [];
    for await (const member of this.members.activeMembers(alliance)) {
      if (!holding.has(member.id)) found.push(member);
      if (found.length === SHOWN_WITHOUT) break;
    }
    return found;
  }
}
