import { Controller } from '@nestjs/common';
import {
  type AnswerOf,
  Ctx,
  type FileAnswer,
  Input,
  type InputOf,
  type RequestContext,
  Route,
} from '../../../platform/index.ts';
import { IssueMemberCertificate } from '../usecases/issue-member-certificate.usecase.ts';
import { ListCertificates } from '../usecases/list-certificates.query.ts';
import { PrintCertificate } from '../usecases/print-certificate.query.ts';
import { ShowCertificateTrust } from '../usecases/show-certificate-trust.query.ts';
import { ShowMyCertificate } from '../usecases/show-my-certificate.query.ts';

@Controller()
export class CertificatesController {
  constructor(
    private readonly trust: ShowCertificateTrust,
    private readonly mine: ShowMyCertificate,
    private readonly certificates: ListCertificates,
    private readonly printing: PrintCertificate,
    private readonly issue: IssueMemberCertificate,
  ) {}

  @Route('GET /certificate-trust')
  showTrust(
    @Input() _: InputOf<'GET /certificate-trust'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /certificate-trust'>> {
    return this.trust.execute(ctx);
  }

  @Route('GET /certificate-file')
  print(@Input() { query }: InputOf<'GET /certificate-file'>): Promise<FileAnswer> {
    return this.printing.execute(query.token);
  }

  @Route('GET /alliances/:alliance/membership/certificate')
  showMine(
    @Input() { params }: InputOf<'GET /alliances/:alliance/membership/certificate'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/membership/certificate'>> {
    return this.mine.execute(ctx, params.alliance);
  }

  @Route('GET /alliances/:alliance/desk/certificates')
  list(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/certificates'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/certificates'>> {
    return this.certificates.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/members/:member/certificate')
  issueFor(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/members/:member/certificate'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/members/:member/certificate'>> {
    return this.issue.execute(ctx, input);
  }
}
