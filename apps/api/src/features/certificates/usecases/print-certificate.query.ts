import { documentPdf } from '@mengwu/documents';
import { Injectable } from '@nestjs/common';
import { Config, DomainError, type FileAnswer } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { readCertificateToken } from '../domain/token.ts';
import { certificateDocument } from '../http/certificate-document.presenter.ts';
import { CertificateRepository } from '../persistence/certificate.repository.ts';

/** The PDF of a certificate, made when somebody wants it: the same row gives the same bytes. */
@Injectable()
export class PrintCertificate {
  constructor(
    private readonly alliances: Alliances,
    private readonly config: Config,
    private readonly certificates: CertificateRepository,
  ) {}

  async execute(token: string): Promise<FileAnswer> {
    const [alliance, serial] = readCertificateToken(token) ?? [];
    const certificate = alliance && serial && (await this.certificates.findBySerial(alliance, serial));
    if (!certificate || certificate.token !== token) throw new DomainError('certificate_not_found');
    const { view } = this.alliances.charterAt(certificate.alliance, certificate.issuedAt);
    const document = certificateDocument(certificate, view, this.config.publicUrls.h5);
    return {
      content: Buffer.from(await documentPdf(document)),
      contentType: 'application/pdf',
      fileName: `成员证书-${certificate.memberName}.pdf`,
      isInline: true,
    };
  }
}
