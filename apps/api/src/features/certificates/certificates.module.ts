import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords } from '../../platform/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { Members, MembersModule } from '../members/index.ts';
import { Certificates } from './certificates.ts';
import { CertificatePresenter } from './http/certificate.presenter.ts';
import { certificateWords } from './http/certificate.texts.ts';
import { CertificatesController } from './http/certificates.controller.ts';
import { CertificateRepository } from './persistence/certificate.repository.ts';
import { CertificateKeys } from './persistence/certificate-key.repository.ts';
import { Signer } from './signer.ts';
import { EndCertificate } from './usecases/end-certificate.ts';
import { IssueCertificate } from './usecases/issue-certificate.ts';
import { IssueMemberCertificate } from './usecases/issue-member-certificate.usecase.ts';
import { ListCertificates } from './usecases/list-certificates.query.ts';
import { PrintCertificate } from './usecases/print-certificate.query.ts';
import { ReissueCertificate } from './usecases/reissue-certificate.ts';
import { ShowCertificateTrust } from './usecases/show-certificate-trust.query.ts';
import { ShowMyCertificate } from './usecases/show-my-certificate.query.ts';

@Module({
  imports: [AlliancesModule, MembersModule],
  controllers: [CertificatesController],
  providers: [
    ...[Certificates, CertificatePresenter, CertificateRepository, CertificateKeys, Signer],
    ...[
      EndCertificate,
      IssueCertificate,
      IssueMemberCertificate,
      ListCertificates,
      PrintCertificate,
      ReissueCertificate,
    ],
    ...[ShowCertificateTrust, ShowMyCertificate],
  ],
  exports: [Certificates],
})
export class CertificatesModule implements OnModuleInit {
  constructor(
    private readonly auditWords: AuditWords,
    private readonly members: Members,
    private readonly end: EndCertificate,
    private readonly reissue: ReissueCertificate,
  ) {}

  onModuleInit(): void {
    this.auditWords.add(certificateWords);
    this.members.onRenamed((tx, renamed) => this.reissue.execute(tx, renamed));
    this.members.onLeft((tx, left) => this.end.execute(tx, left));
  }
}
