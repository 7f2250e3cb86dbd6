import { type CharterView, reapplicationFrom, withdrawalPlan } from '@mengwu/charter';
import type { WithdrawalPlanView } from '@mengwu/contracts';
import { type Day, day, dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, signedIn } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Bodies } from '../../bodies/index.ts';
import { Dues } from '../../dues/index.ts';
import { Events } from '../../events/index.ts';
import { type ActingFor, Members } from '../../members/index.ts';
import { approvalOf, mayGiveNotice } from '../domain/withdrawal.rules.ts';
import { type PlanFacts, presentPlan } from '../http/withdrawal-plan.presenter.ts';
import { DepartureRepository } from '../persistence/departure.repository.ts';

/** The calculator: what a notice given today would mean, before anything is sent [A12][A14][C16][D5][E7]. */
@Injectable()
export class PlanWithdrawal {
  constructor(
    private readonly alliances: Alliances,
    private readonly bodies: Bodies,
    private readonly dues: Dues,
    private readonly events: Events,
    private readonly members: Members,
    private readonly departures: DepartureRepository,
  ) {}

  async execute(
    ctx: RequestContext,
    { params: { alliance }, query }: InputOf<'GET /alliances/:alliance/membership/withdrawal'>,
  ): Promise<WithdrawalPlanView> {
    const acting = await this.members.actingFor(signedIn(ctx).personId, alliance);
    if (!acting) throw new DomainError('not_a_member');
    const { view } = this.alliances.charterAt(alliance, ctx.now);
    const asked = query.lastDay === undefined ? null : day(query.lastDay);
    return presentPlan(await this.facts(view, acting, asked, ctx.now));
  }

  private async facts(view: CharterView, acting: ActingFor, asked: Day | null, now: Instant): Promise<PlanFacts> {
    const { alliance, memberId, role } = acting;
    const noticeOn = dayOf(now);
    const plan = withdrawalPlan(view, { noticeOn });
    const lastDay = asked !== null && asked > plan.earliestLastDay ? asked : plan.earliestLastDay;
    const open = await this.departures.openOf(alliance, memberId);
    const underWay = open.find(({ track }) => track === 'withdrawal');
    return {
      ...{ view, plan, lastDay, noticeOn, memberName: acting.memberName, alliance },
      allianceName: this.alliances.nameOf(alliance),
      approval: approvalOf(view, noticeOn),
      give: mayGiveNotice(view, { role, hasOpenWithdrawal: underWay !== undefined, noticeOn, lastDay: asked }),
      open: underWay?.id ?? null,
      bills: await this.dues.openBillsOf(alliance, memberId),
      places: await this.places(acting, now),
      seats: await this.events.seatsOf(alliance, memberId, now),
      reapplyFrom: reapplicationFrom(view, { how: 'withdrawal', leftOn: lastDay, announcedOn: lastDay }),
    };
  }

  /** Places in bodies and offices that end with the membership. */
  private async places({ alliance, memberId }: ActingFor, now: Instant): Promise<string[]> {
    const { view } = this.alliances.charterAt(alliance, now);
    const people = await this.members.peopleOf(alliance, [memberId]);
    const found = new Set<string>();
    for (const { personId } of people) {
      for (const { body, title, memberId: forMember } of await this.bodies.mandatesOf(personId, alliance, now)) {
        if (forMember === memberId) found.add(`${view.bodies[body]?.name.value ?? ''}${title}`);
      }
      for (const { office } of await this.bodies.officesOf(personId, alliance, now)) found.add(office);
    }
    return [...found];
  }
}
