import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Members } from '../../members/index.ts';
import type { Application } from '../domain/application.ts';

/** The number under which an applicant was entered into the register. */
@Injectable()
export class MemberNumbers {
  constructor(private readonly members: Members) {}

  async of({ alliance, memberId }: Application, tx?: Tx): Promise<string | null> {
    if (!memberId) return null;
    return (await this.members.memberCards(alliance, [memberId], tx)).get(memberId)?.number ?? null;
  }
}
