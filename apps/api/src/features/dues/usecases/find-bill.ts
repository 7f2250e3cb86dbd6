import { Injectable } from '@nestjs/common';
import { signedIn } from '../../../platform/auth/signed-in.ts';
import type { RequestContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import { Members, speaksForMember } from '../../members/index.ts';
import type { Bill } from '../domain/bill.ts';
import { BillRepository } from '../persistence/bill.repository.ts';

/** Finds a bill for whoever may see it; for all others it does not exist. */
@Injectable()
export class FindBill {
  constructor(
    private readonly bills: BillRepository,
    private readonly members: Members,
  ) {}

  /** @throws DomainError `bill_not_found` */
  async any(alliance: string, id: string): Promise<Bill> {
    const bill = await this.bills.find(alliance, id);
    if (!bill) throw new DomainError('bill_not_found');
    return bill;
  }

  /** The asker's own bill: as applicant, or speaking for the member that owes it. */
  async own(ctx: RequestContext, alliance: string, id: string): Promise<Bill> {
    const bill = await this.any(alliance, id);
    if (!(await this.isOwn(bill, signedIn(ctx).personId))) throw new DomainError('bill_not_found');
    return bill;
  }

  async isOwn(bill: Bill, personId: string): Promise<boolean> {
    if (bill.payerId === personId) return true;
    if (bill.forKind !== 'member') return false;
    const acting = await this.members.actingFor(personId, bill.alliance);
    if (acting?.memberId === bill.forId) return speaksForMember(acting.role);
    // What a unit owes for the time of its membership it can pay after leaving, too.
    const left = await this.members.leftWith(personId);
    return left.some(({ memberId, role }) => memberId === bill.forId && speaksForMember(role));
  }
}
