import { undrawable } from '@mengwu/documents';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, newId, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { type Member, Members } from '../../members/index.ts';
import { mayGiveCertificate } from '../domain/certificate.rules.ts';
import { type Certificate, certificateSerial } from '../domain/certificate.ts';
import { CERTIFICATE, certificateContent } from '../domain/token.ts';
import { CertificateRepository } from '../persistence/certificate.repository.ts';
import { CertificateKeys } from '../persistence/certificate-key.repository.ts';
import { Signer } from '../signer.ts';

/** Issues what a member has not: asked again it answers the certificate that holds, and after a new name a new one. */
@Injectable()
export class IssueCertificate {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly certificates: CertificateRepository,
    private readonly keys: CertificateKeys,
    private readonly signer: Signer,
  ) {}

  async execute(tx: Tx, alliance: string, memberId: string): Promise<Certificate> {
    const { view } = this.alliances.charterAt(alliance, tx.now);
    const member = await this.members.lock(tx, alliance, memberId);
    if (!member) throw new DomainError('member_not_found');
    requireAllowed(mayGiveCertificate(view));
    if (member.state !== 'active') throw new DomainError('member_already_left');
    const earlier = await this.certificates.lockOf(tx, alliance, memberId);
    const holding = earlier.find(({ state }) => state === 'valid');
    if (holding?.memberName === member.name) return holding;
    const missing = undrawable(member.name);
    if (missing.length > 0) throw new DomainError('name_not_printable', { characters: missing.join('、') });
    if (holding) await this.replace(tx, holding);
    const label = view.memberKinds[member.kind]?.label.value ?? '成员';
    return this.write(tx, member, { earlier: earlier.length, label, article: view.admission.givesCertificate.article });
  }

  private async replace(tx: Tx, holding: Certificate): Promise<void> {
    const { alliance, id, memberId, serial } = holding;
    await this.certificates.end(tx, { alliance, id, state: 'replaced', endedOn: dayOf(tx.now) });
    tx.record({
      alliance,
      action: 'certificate.replaced',
      subject: { kind: 'member', id: memberId },
      before: { serial, memberName: holding.memberName },
    });
  }

  private async write(
    tx: Tx,
    member: Member,
    { earlier, label, article }: { earlier: number; label: string; article: string },
  ): Promise<Certificate> {
    const { alliance, id: memberId, name: memberName, joinedOn } = member;
    const serial = certificateSerial(member.number, earlier);
    const issuedOn = dayOf(tx.now);
    const says = { alliance, serial, memberName, kindLabel: label, joinedOn, issuedOn };
    const certificate: Certificate = {
      ...{ id: newId(), alliance, memberId, serial, memberName, kindLabel: label, joinedOn, article },
      ...{ issuedAt: tx.now, state: 'valid', endedOn: null },
      token: this.signer.sign(CERTIFICATE, certificateContent(says)),
    };
    await this.keys.keep(tx, { id: this.signer.keyId, publicKey: this.signer.publicKey }, tx.now);
    await this.certificates.insert(tx, certificate);
    tx.record({
      alliance,
      action: 'certificate.issued',
      subject: { kind: 'member', id: memberId },
      after: { serial, memberName, joinedOn, article },
    });
    return certificate;
  }
}
