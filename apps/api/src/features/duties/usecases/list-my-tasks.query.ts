import type { DutyAssignment } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, signedIn } from '../../../platform/index.ts';
import { Members } from '../../members/index.ts';
import { AssignmentPresenter } from '../http/assignment.presenter.ts';
import { AssignmentRepository } from '../persistence/assignment.repository.ts';
import { AssignmentFacts } from './assignment-facts.ts';
import { FindAssignment } from './find-assignment.ts';

/** Tasks of the units that a person acts for. */
@Injectable()
export class ListMyTasks {
  constructor(
    private readonly members: Members,
    private readonly assignments: AssignmentRepository,
    private readonly findAssignment: FindAssignment,
    private readonly facts: AssignmentFacts,
    private readonly present: AssignmentPresenter,
  ) {}

  async execute(ctx: RequestContext): Promise<DutyAssignment[]> {
    const acting = await this.members.actingEverywhere(signedIn(ctx).personId);
    const roles = new Map(acting.map(({ memberId, role }) => [memberId, role]));
    const found = await this.assignments.ofMembers([...roles.keys()]);
    const names = await this.facts.namesFor(found);
    return found.map((one) => this.present.own(one, roles.get(one.memberId) ?? 'colleague', names, ctx.now));
  }

  async one(
    ctx: RequestContext,
    { params }: InputOf<'GET /alliances/:alliance/duty-tasks/:assignment'>,
  ): Promise<DutyAssignment> {
    const { assignment, role } = await this.findAssignment.own(signedIn(ctx).personId, params);
    return this.present.own(assignment, role, await this.facts.namesFor([assignment]), ctx.now);
  }
}
