import { documentPdf } from '@mengwu/documents';
import { Injectable } from '@nestjs/common';
import { Config, type FileAnswer } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import type { Certificate } from '../domain/certificate.ts';
import { certificateDocument } from '../http/certificate-document.presenter.ts';

/** The PDF of a certificate, made when somebody wants it: the same row gives the same bytes. */
@Injectable()
export class PrintCertificate {
  constructor(
    private readonly alliances: Alliances,
    private readonly config: Config,
  ) {}

  async execute(certificate: Certificate): Promise<FileAnswer> {
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
