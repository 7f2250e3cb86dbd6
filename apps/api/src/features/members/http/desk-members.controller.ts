import { Controller } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import { Ctx, Input, Route } from '../../../platform/http/route.decorator.ts';
import type { AnswerOf, InputOf } from '../../../platform/http/route-types.ts';
import { ListMembers } from '../usecases/list-members.query.ts';
import { RenameMember } from '../usecases/rename-member.usecase.ts';
import { ShowMember } from '../usecases/show-member.query.ts';
import { MemberPresenter } from './member.presenter.ts';

@Controller()
export class DeskMembersController {
  constructor(
    private readonly listMembers: ListMembers,
    private readonly showMember: ShowMember,
    private readonly rename: RenameMember,
    private readonly present: MemberPresenter,
  ) {}

  @Route('GET /alliances/:alliance/desk/members')
  async list(
    @Input() { params, query }: InputOf<'GET /alliances/:alliance/desk/members'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/members'>> {
    const { members, ...page } = await this.listMembers.execute(params.alliance, query);
    return { ...page, items: members.map((member) => this.present.card(member)) };
  }

  @Route('GET /alliances/:alliance/desk/members/:member')
  async show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/members/:member'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/members/:member'>> {
    const { member, people } = await this.showMember.execute(params.alliance, params.member);
    return this.present.desk(member, people);
  }

  @Route('POST /alliances/:alliance/desk/members/:member/rename')
  async renameMember(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/members/:member/rename'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/members/:member/rename'>> {
    await this.rename.execute(ctx, input);
    const { member, people } = await this.showMember.execute(input.params.alliance, input.params.member);
    return this.present.desk(member, people);
  }
}
