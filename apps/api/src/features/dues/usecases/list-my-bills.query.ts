import { Injectable } from '@nestjs/common';
import { signedIn } from '../../../platform/auth/signed-in.ts';
import type { RequestContext } from '../../../platform/context.ts';
import { Members, speaksForMember } from '../../members/index.ts';
import type { Bill } from '../domain/bill.ts';
import { BillRepository } from '../persistence/bill.repository.ts';

/** What I owe or have paid, as applicant and for the units that I speak for. */
@Injectable()
export class ListMyBills {
  constructor(
    private readonly bills: BillRepository,
    private readonly members: Members,
  ) {}

  async execute(ctx: RequestContext): Promise<Bill[]> {
    const { personId } = signedIn(ctx);
    const acting = [...(await this.members.actingEverywhere(personId)), ...(await this.members.leftWith(personId))];
    const memberIds = acting.filter(({ role }) => speaksForMember(role)).map(({ memberId }) => memberId);
    return this.bills.listFor(personId, memberIds);
  }
}
