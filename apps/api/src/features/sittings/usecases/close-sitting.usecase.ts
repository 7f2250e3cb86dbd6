import type { DeskSitting } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Duties } from '../../duties/index.ts';
import type { Roll } from '../domain/roll.ts';
import { mayClose } from '../domain/sitting.rules.ts';
import type { Sitting } from '../domain/sitting.ts';
import { FILE_MINUTES } from '../topics.ts';
import { EndSitting } from './end-sitting.ts';
import { ReadAgenda } from './read-agenda.ts';
import { figuresOf, ReadRoll } from './read-roll.ts';
import { SittingStep } from './sitting-step.ts';
import { WriteMinutes } from './write-minutes.ts';

/** The end of a sitting: its minutes are fixed, and coming to it is entered into the ledger of duties. */
@Injectable()
export class CloseSitting {
  constructor(
    private readonly step: SittingStep,
    private readonly readRoll: ReadRoll,
    private readonly readAgenda: ReadAgenda,
    private readonly end: EndSitting,
    private readonly minutes: WriteMinutes,
    private readonly duties: Duties,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/close'>,
  ): Promise<DeskSitting> {
    return this.step.run(ctx, params, async (tx, sitting, officer) => {
      const { roll, quorum, view } = await this.readRoll.execute(sitting, tx.now, tx);
      requireAllowed(mayClose(sitting, { quorum }));
      const agenda = await this.readAgenda.execute(sitting, tx);
      await this.end.keepPresence(tx, sitting, roll);
      const { chairName, recorderName, note } = body;
      // Who met in a room met with the quorum of its opening; in writing the answers make it.
      const counted = figuresOf(quorum);
      const closed = await this.end.execute(tx, sitting, {
        move: {
          event: 'close',
          changes: { chairName, recorderName, closingNote: note, ...(sitting.isRemote && counted.changes) },
          after: { chairName, recorderName, ...(sitting.isRemote && counted.after) },
          article: sitting.quorumArticle,
        },
        officer,
        why: 'closed',
      });
      const remoteArticle = view.bodies[sitting.body]?.remote?.article ?? null;
      await this.minutes.execute(tx, closed, { roll, figures: fixed(closed), agenda, remoteArticle });
      await this.enterDuties(tx, closed, roll);
      tx.publish(FILE_MINUTES, { alliance: closed.alliance, sitting: closed.id, officer });
    });
  }

  /** Whoever came has fulfilled a duty of the member she sits for, also when she left early. */
  private async enterDuties(tx: Tx, sitting: Sitting, { entitled, present, attendance }: Roll): Promise<void> {
    const { alliance, id, bodyName, title, openedAt } = sitting;
    const on = dayOf(openedAt ?? tx.now);
    for (const { mandateId, memberId } of entitled) {
      if (memberId === null || !(present.has(mandateId) || attendance.has(mandateId))) continue;
      await this.duties.record(tx, {
        alliance,
        memberId,
        kind: 'attendance',
        on,
        title: `出席${bodyName}会议：${title}`,
        evidence: { kind: 'sitting', id },
      });
    }
  }
}

function fixed({ entitled, present, needed, quorumRule, quorumArticle }: Sitting) {
  if (entitled === null || present === null || needed === null) throw new DomainError('sitting_not_open');
  return { entitled, present, needed, rule: quorumRule ?? '', article: quorumArticle ?? '' };
}
