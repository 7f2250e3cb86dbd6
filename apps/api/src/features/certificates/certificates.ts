import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import { Alliances } from '../alliances/index.ts';
import { mayGiveCertificate } from './domain/certificate.rules.ts';
import { IssueCertificate } from './usecases/issue-certificate.ts';

export interface CertificateFor {
  readonly alliance: string;
  readonly memberId: string;
}

/** What other rooms may ask of certificates. */
@Injectable()
export class Certificates {
  constructor(
    private readonly alliances: Alliances,
    private readonly issuing: IssueCertificate,
  ) {}

  /** A11: whether members of an alliance get a certificate on a day. */
  areGiven(alliance: string, on: Day): boolean {
    return mayGiveCertificate(this.alliances.charter(alliance, on).view).allowed;
  }

  /**
   * Issues a member's certificate; asked again it changes nothing. Name, number and day of joining are read from the register.
   * @throws DomainError `certificate_not_given`, `charter_silent` where the charter gives none.
   */
  async issue(tx: Tx, { alliance, memberId }: CertificateFor): Promise<{ id: string; serial: string }> {
    const { id, serial } = await this.issuing.execute(tx, alliance, memberId);
    return { id, serial };
  }
}
