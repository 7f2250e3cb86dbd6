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
import { IssueFileLink } from '../usecases/issue-file-link.usecase.ts';
import { OpenFile } from '../usecases/open-file.query.ts';
import { UploadFile } from '../usecases/upload-file.usecase.ts';

@Controller()
export class FilesController {
  constructor(
    private readonly uploadFile: UploadFile,
    private readonly issueFileLink: IssueFileLink,
    private readonly openFile: OpenFile,
  ) {}

  @Route('POST /alliances/:alliance/files')
  upload(
    @Input() { params, query, file }: InputOf<'POST /alliances/:alliance/files'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/files'>> {
    return this.uploadFile.execute(ctx, { alliance: params.alliance, purpose: query.purpose, file });
  }

  @Route('POST /alliances/:alliance/files/:file/link')
  link(
    @Input() { params }: InputOf<'POST /alliances/:alliance/files/:file/link'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/files/:file/link'>> {
    return this.issueFileLink.execute(ctx, params);
  }

  @Route('GET /files/:token')
  open(@Input() { params }: InputOf<'GET /files/:token'>, @Ctx() ctx: RequestContext): Promise<FileAnswer> {
    return this.openFile.execute(ctx, params.token);
  }
}
