import type { CertificateState, CertificateTrust } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { ENDED_LIST } from '../domain/token.ts';
import { CertificateRepository } from '../persistence/certificate.repository.ts';
import { CertificateKeys } from '../persistence/certificate-key.repository.ts';
import { Signer } from '../signer.ts';

type Ended = Partial<Record<CertificateState, string[]>>;

/** What anyone needs to judge certificates without asking again: keys, names, and what has ended, signed and dated. */
@Injectable()
export class ShowCertificateTrust {
  constructor(
    private readonly certificates: CertificateRepository,
    private readonly keys: CertificateKeys,
    private readonly alliances: Alliances,
    private readonly signer: Signer,
  ) {}

  async execute(ctx: RequestContext): Promise<CertificateTrust> {
    const [ended, kept] = await Promise.all([this.certificates.ended(), this.keys.all()]);
    const byAlliance = Object.fromEntries(
      this.alliances.list().map(({ id, name }) => [id, { name, ended: {} as Ended }]),
    );
    for (const { alliance, serial, state } of ended) {
      const list = byAlliance[alliance]?.ended;
      if (list) list[state] = [...(list[state] ?? []), serial];
    }
    const own = { id: this.signer.keyId, publicKey: this.signer.publicKey };
    const content = [ctx.now, Object.entries(byAlliance).map(([id, one]) => [id, one.name, one.ended])];
    return {
      asOf: ctx.now,
      keys: [...kept.filter(({ id }) => id !== own.id), own],
      list: this.signer.sign(ENDED_LIST, content),
    };
  }
}
