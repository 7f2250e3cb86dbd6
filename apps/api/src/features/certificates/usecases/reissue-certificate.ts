import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import type { Renamed } from '../../members/index.ts';
import { mayGiveCertificate } from '../domain/certificate.rules.ts';
import { CertificateRepository } from '../persistence/certificate.repository.ts';
import { IssueCertificate } from './issue-certificate.ts';

/** A member with a certificate has a new name, so it gets a new certificate; one without stays without. */
@Injectable()
export class ReissueCertificate {
  constructor(
    private readonly alliances: Alliances,
    private readonly certificates: CertificateRepository,
    private readonly issue: IssueCertificate,
  ) {}

  async execute(tx: Tx, { alliance, memberId }: Renamed): Promise<void> {
    const had = await this.certificates.lockOf(tx, alliance, memberId);
    if (!had.some(({ state }) => state === 'valid')) return;
    if (!mayGiveCertificate(this.alliances.charterAt(alliance, tx.now).view).allowed) return;
    await this.issue.execute(tx, alliance, memberId);
  }
}
