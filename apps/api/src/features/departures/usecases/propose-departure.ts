import { dayInWords, type MotionKind } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Members } from '../../members/index.ts';
import { Motions } from '../../motions/index.ts';
import type { Departure } from '../domain/departure.ts';

const AS = '秘书处';

/** Puts a departure to the body that decides it. The member concerned, and who acts for it, are recused. */
@Injectable()
export class ProposeDeparture {
  constructor(
    private readonly members: Members,
    private readonly motions: Motions,
  ) {}

  /** The motion's id. @throws DomainError `motion_body_may_not_decide`, `motion_already_open` */
  async execute(tx: Tx, departure: Departure, to: { body: string; proposedBy: string | null }): Promise<string> {
    const { alliance, memberId, track } = departure;
    const people = await this.members.peopleOf(alliance, [memberId], tx);
    const kind: MotionKind = track === 'expulsion' ? 'expulsion' : 'withdrawal';
    const { id } = await this.motions.propose(tx, {
      ...{ alliance, body: to.body, kind, ...wordsOf(departure) },
      subject: { kind: 'departure', id: departure.id },
      concerns: { memberIds: [memberId], personIds: people.map(({ personId }) => personId) },
      proposedBy: { personId: to.proposedBy, as: AS },
      papers: [...departure.files, ...departure.replyFiles],
      payload: { track, proposedOn: dayOf(tx.now) },
    });
    return id;
  }
}

function wordsOf(departure: Departure): { title: string; text: string } {
  const { memberName, text, earliestOn, grounds, gravity, reply, verification } = departure;
  if (departure.track === 'withdrawal') {
    const period = earliestOn ? `按章程，最早于${dayInWords(earliestOn)}退出。` : '';
    return { title: `同意${memberName}退出联盟`, text: `${memberName}书面提出退出联盟：\n${text}\n${period}` };
  }
  if (departure.track === 'lapse') return { title: `确认${memberName}视为自动退出联盟`, text };
  const parts = [
    `除名情形：\n${grounds.map((ground) => `${ground.text}（${ground.article}）`).join('\n')}`,
    `事实：\n${text}`,
    `情节：\n${gravity ?? ''}`,
    ...(verification ? [`核实意见：\n${verification}`] : []),
    `成员申辩：\n${reply ?? '申辩期内没有申辩。'}`,
  ];
  return { title: `对${memberName}予以除名`, text: parts.join('\n\n') };
}
