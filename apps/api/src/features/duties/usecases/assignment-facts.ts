import type { FileView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Files } from '../../files/index.ts';
import { type Member, Members } from '../../members/index.ts';
import type { AssignedTask } from '../domain/duty-task.ts';

/** What a list of assignments needs besides itself to be shown. */
export interface AssignmentNames {
  readonly members: ReadonlyMap<string, Member>;
  readonly people: Awaited<ReturnType<Accounts['personCards']>>;
  readonly files: ReadonlyMap<string, FileView>;
}

@Injectable()
export class AssignmentFacts {
  constructor(
    private readonly accounts: Accounts,
    private readonly files: Files,
    private readonly members: Members,
  ) {}

  /** For assignments of any alliances; each alliance is read by itself. */
  async namesFor(assignments: readonly AssignedTask[], tx?: Tx): Promise<AssignmentNames> {
    const members = new Map<string, Member>();
    const files = new Map<string, FileView>();
    for (const alliance of new Set(assignments.map((one) => one.alliance))) {
      const own = assignments.filter((one) => one.alliance === alliance);
      const cards = await this.members.memberCards(
        alliance,
        own.map(({ memberId }) => memberId),
        tx,
      );
      const views = await this.files.views(
        alliance,
        own.flatMap((one) => one.files),
        tx,
      );
      for (const [id, card] of cards) members.set(id, card);
      for (const [id, view] of views) files.set(id, view);
    }
    const answerers = assignments.map(({ answeredBy }) => answeredBy).filter((id) => id !== null);
    return { members, files, people: await this.accounts.personCards([...new Set(answerers)], tx) };
  }
}
