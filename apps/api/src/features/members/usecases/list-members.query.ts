import type { MemberState, PageQuery } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { Member } from '../domain/member.ts';
import { MemberRepository } from '../persistence/member.repository.ts';

/** The register for the desk, the newest member first. */
@Injectable()
export class ListMembers {
  constructor(private readonly register: MemberRepository) {}

  async execute(
    alliance: string,
    { page, pageSize, q, state }: PageQuery & { state?: MemberState | undefined },
  ): Promise<{ members: Member[]; total: number; page: number; pageSize: number }> {
    const found = await this.register.list(alliance, { state, q, offset: (page - 1) * pageSize, limit: pageSize });
    return { ...found, page, pageSize };
  }
}
