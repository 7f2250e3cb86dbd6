import type { ConcernCard, ConcernDetail, MyConcerns } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import type { Tx } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { ANSWER_DAYS, isOverdue, mayMove, rightToSpeak } from '../domain/concern.rules.ts';
import type { Concern, ConcernMessage } from '../domain/concern.ts';
import { concernKindTexts, concernStateTexts } from './concern.texts.ts';

/** The whitelist of what leaves the room about concerns. */
@Injectable()
export class ConcernPresenter {
  constructor(
    private readonly accounts: Accounts,
    private readonly alliances: Alliances,
    private readonly files: Files,
  ) {}

  card(concern: Concern, now: Instant): ConcernCard {
    const { id, kind, title, state, memberName, openedAt, dueOn } = concern;
    return {
      ...{ id, kind, title, state, memberName, openedAt, dueOn },
      kindText: concernKindTexts[kind],
      stateText: concernStateTexts[state],
      isOverdue: isOverdue(concern, now),
    };
  }

  mine(alliance: string, concerns: readonly Concern[], now: Instant): MyConcerns {
    return {
      right: rightToSpeak(this.alliances.charterAt(alliance, now).view),
      dueDays: ANSWER_DAYS,
      items: concerns.map((concern) => this.card(concern, now)),
    };
  }

  async detail(
    concern: Concern,
    messages: readonly ConcernMessage[],
    { now, side, tx }: { now: Instant; side: 'member' | 'secretariat'; tx?: Tx },
  ): Promise<ConcernDetail> {
    const people = await this.accounts.personCards([...new Set(messages.map(({ personId }) => personId))], tx);
    const files = await this.files.views(
      concern.alliance,
      messages.flatMap((message) => message.files),
      tx,
    );
    return {
      ...this.card(concern, now),
      article: concern.article,
      messages: messages.map((message) => ({
        ...{ id: message.id, side: message.side, text: message.text, at: message.at },
        // To the member the secretariat speaks as one; who answered is in the history of the desk.
        name:
          message.side === 'secretariat' && side === 'member'
            ? '秘书处'
            : people.get(message.personId)?.name || '未填姓名',
        files: message.files.flatMap((id) => files.get(id) ?? []),
      })),
      write: presentDecision(mayMove(concern.state, side === 'member' ? 'ask' : 'answer')),
      close: presentDecision(mayMove(concern.state, 'close')),
    };
  }
}
