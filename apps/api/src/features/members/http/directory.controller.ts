import { Controller } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import { Ctx, Input, Route } from '../../../platform/http/route.decorator.ts';
import type { AnswerOf, InputOf } from '../../../platform/http/route-types.ts';
import { ListDirectory } from '../usecases/list-directory.query.ts';
import { OpenContact } from '../usecases/open-contact.usecase.ts';
import { WriteMyEntry } from '../usecases/write-my-entry.usecase.ts';

@Controller()
export class DirectoryController {
  constructor(
    private readonly directory: ListDirectory,
    private readonly mine: WriteMyEntry,
    private readonly open: OpenContact,
  ) {}

  @Route('GET /alliances/:alliance/directory')
  list(
    @Input() { params, query }: InputOf<'GET /alliances/:alliance/directory'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/directory'>> {
    return this.directory.execute(ctx, params.alliance, query);
  }

  @Route('GET /alliances/:alliance/directory/mine')
  showMine(
    @Input() { params }: InputOf<'GET /alliances/:alliance/directory/mine'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/directory/mine'>> {
    return this.mine.show(ctx, params.alliance);
  }

  @Route('PUT /alliances/:alliance/directory/mine')
  writeMine(
    @Input() input: InputOf<'PUT /alliances/:alliance/directory/mine'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'PUT /alliances/:alliance/directory/mine'>> {
    return this.mine.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/directory')
  desk(
    @Input() { params, query }: InputOf<'GET /alliances/:alliance/desk/directory'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/directory'>> {
    return this.directory.desk(params.alliance, query);
  }

  @Route('POST /alliances/:alliance/desk/directory/:person/open')
  openContact(
    @Input() { params }: InputOf<'POST /alliances/:alliance/desk/directory/:person/open'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/directory/:person/open'>> {
    return this.open.execute(ctx, params);
  }
}
