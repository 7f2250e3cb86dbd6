import { type CharterView, sittingRules } from '@mengwu/charter';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Bodies, type Mandate } from '../../bodies/index.ts';
import { AgendaProviders } from '../agenda-providers.ts';
import { countQuorum, type Figures } from '../domain/quorum.ts';
import { callRemoteRoll, callRoll, type Roll } from '../domain/roll.ts';
import { isOver } from '../domain/sitting.states.ts';
import type { Sitting } from '../domain/sitting.ts';
import { AttendanceRepository } from '../persistence/attendance.repository.ts';
import { ElectorateRepository } from '../persistence/electorate.repository.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';

export interface RollNow {
  readonly roll: Roll;
  readonly view: CharterView;
  readonly version: string;
  readonly quorum: ReturnType<typeof countQuorum>;
}

/** Who is entitled and who is there, at this moment or, once a sitting has opened, of those fixed then. */
@Injectable()
export class ReadRoll {
  constructor(
    private readonly alliances: Alliances,
    private readonly bodies: Bodies,
    private readonly providers: AgendaProviders,
    private readonly attendance: AttendanceRepository,
    private readonly electorate: ElectorateRepository,
    private readonly notices: NoticeRepository,
  ) {}

  async execute(sitting: Sitting, now: Instant, tx?: Tx): Promise<RollNow> {
    const { view, version } = this.alliances.charterAt(sitting.alliance, sitting.openedAt ?? sitting.endedAt ?? now);
    const roll = await this.roll(sitting, view, { now, tx });
    const counted = { entitled: roll.entitled.length, present: roll.present.size };
    const fixed = fixedFigures(sitting);
    const { isAdjourned } = sitting;
    const quorum = fixed
      ? { allowed: true as const, figures: fixed }
      : countQuorum(view, sitting.body, { ...counted, isAdjourned });
    return { roll, view, version, quorum };
  }

  async entitled(sitting: Sitting, now: Instant, tx?: Tx): Promise<Mandate[]> {
    if (sitting.openedAt !== null || sitting.state === 'adjourned') return this.electorate.of(sitting, tx);
    return this.bodies.entitled(tx, sitting.alliance, sitting.body, sitting.endedAt ?? now);
  }

  private async roll(sitting: Sitting, view: CharterView, { now, tx }: { now: Instant; tx: Tx | undefined }) {
    const entitled = await this.entitled(sitting, now, tx);
    const roll = callRoll(entitled, await this.attendance.of(sitting, tx));
    if (!sitting.isRemote || isOver(sitting.state)) return roll;
    return callRemoteRoll(roll, await this.answered(sitting, view, tx));
  }

  /** Whoever voted has answered; where having the papers is enough, whoever opened the notice is there too. */
  private async answered(sitting: Sitting, view: CharterView, tx?: Tx): Promise<Set<string>> {
    const answered = await this.providers.answered({ alliance: sitting.alliance, sittingId: sitting.id }, tx);
    const found = sittingRules(view, sitting.body);
    if (!found.allowed || found.rules.remote.presence === 'replied') return answered;
    const seen = (await this.notices.of(sitting, tx)).filter(({ seenAt }) => seenAt !== null);
    return new Set([...answered, ...seen.map(({ mandateId }) => mandateId)]);
  }
}

/** Once it is over, what was counted then is what counts. */
function fixedFigures({ state, entitled, present, needed, quorumRule, quorumArticle }: Sitting): Figures | undefined {
  if (!isOver(state) || entitled === null || present === null || needed === null) return undefined;
  return { entitled, present, needed, rule: quorumRule ?? '', article: quorumArticle ?? '' };
}

/** The figures as the row and the history keep them. */
export function figuresOf(quorum: RollNow['quorum']): {
  changes: Partial<Pick<Sitting, 'entitled' | 'present' | 'needed' | 'quorumRule' | 'quorumArticle'>>;
  after: Partial<Pick<Figures, 'entitled' | 'present' | 'needed'>>;
  article: string | null;
} {
  if (!quorum.allowed) return { changes: {}, after: {}, article: null };
  const { entitled, present, needed, rule, article } = quorum.figures;
  const after = { entitled, present, needed };
  return { changes: { ...after, quorumRule: rule, quorumArticle: article }, after, article };
}
