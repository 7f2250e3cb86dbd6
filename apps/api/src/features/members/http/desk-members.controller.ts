import { Controller } from '@nestjs/common';
import { Input, Route } from '../../../platform/http/route.decorator.ts';
import type { AnswerOf, InputOf } from '../../../platform/http/route-types.ts';
import { ListMembers } from '../usecases/list-members.query.ts';
import { ShowMember } from '../usecases/show-member.query.ts';
import { MemberPresenter } from './member.presenter.ts';

@Controller()
export class DeskMembersController {
  constructor(
    private readonly listMembers: ListMembers,
    private readonly showMember: ShowMember,
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
}
