import { expulsionPath } from '@mengwu/charter';
import type { ExpulsionForm } from '@mengwu/contracts';
import { ALLOWED, dayOf, refused } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { DomainError, type InputOf, type RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Duties } from '../../duties/index.ts';
import { Members } from '../../members/index.ts';
import { mayUseGround, REPLY_DAYS } from '../domain/expulsion.rules.ts';
import { DepartureRepository } from '../persistence/departure.repository.ts';

/** What the desk chooses from before it opens a dossier. */
@Injectable()
export class ShowExpulsionForm {
  constructor(
    private readonly alliances: Alliances,
    private readonly duties: Duties,
    private readonly members: Members,
    private readonly departures: DepartureRepository,
  ) {}

  /** @throws DomainError `member_not_found` */
  async execute(
    ctx: RequestContext,
    { params: { alliance, member: id } }: InputOf<'GET /alliances/:alliance/desk/members/:member/expulsion-form'>,
  ): Promise<ExpulsionForm> {
    const member = (await this.members.memberCards(alliance, [id])).get(id);
    if (!member) throw new DomainError('member_not_found');
    const path = expulsionPath(this.alliances.charterAt(alliance, ctx.now).view);
    const inactive = (await this.duties.inactivity(alliance, [member], dayOf(ctx.now))).get(id);
    if (!inactive) throw new DomainError('member_not_found');
    const open = await this.departures.openOf(alliance, id);
    const isOpen = open.some(({ track }) => track === 'expulsion');
    const mayOpen =
      member.state !== 'active' ? refused('member_already_left') : isOpen ? refused('expulsion_open') : ALLOWED;
    return {
      memberName: member.name,
      grounds: path.allowed
        ? path.grounds.map(({ text, article, isInactivity }) => ({
            ...{ text, article, isInactivity },
            choose: presentDecision(mayUseGround(path, text, inactive.verdict)),
          }))
        : [],
      path: path.allowed ? path.steps.map(({ name, does, article }) => ({ who: name, does, article })) : [],
      openQuestions: path.allowed ? path.open.map(({ question }) => question) : [],
      standing: inactive.standing,
      replyDays: { ...REPLY_DAYS },
      actions: { open: presentDecision(path.allowed ? mayOpen : path) },
    };
  }
}
