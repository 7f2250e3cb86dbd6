import type { CertificateState, LeavingHow } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { Left } from '../../members/index.ts';
import { CertificateRepository } from '../persistence/certificate.repository.ts';

const stateAfter = { withdrawal: 'withdrawn', expulsion: 'expelled', lapse: 'lapsed' } as const satisfies Record<
  LeavingHow,
  CertificateState
>;

/** The certificate of a member who leaves ends with the membership, in the same transaction. */
@Injectable()
export class EndCertificate {
  constructor(private readonly certificates: CertificateRepository) {}

  async execute(tx: Tx, { alliance, memberId, how, leftOn, article }: Left): Promise<void> {
    const held = await this.certificates.lockOf(tx, alliance, memberId);
    const holding = held.find(({ state }) => state === 'valid');
    if (!holding) return;
    await this.certificates.end(tx, { alliance, id: holding.id, state: stateAfter[how], endedOn: leftOn });
    tx.record({
      alliance,
      action: 'certificate.ended',
      subject: { kind: 'member', id: memberId },
      before: { serial: holding.serial },
      after: { state: stateAfter[how], endedOn: leftOn, article },
    });
  }
}
