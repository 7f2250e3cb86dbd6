import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { AgendaProviders } from '../agenda-providers.ts';
import type { Roll } from '../domain/roll.ts';
import type { Sitting } from '../domain/sitting.ts';
import { AttendanceRepository } from '../persistence/attendance.repository.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';
import { type MoveOrder, MoveSitting } from './move-sitting.ts';
import { ReadAgenda } from './read-agenda.ts';

interface Ending {
  readonly move: MoveOrder;
  readonly officer: string;
  readonly why: 'adjourned' | 'closed' | 'cancelled';
}

/** What every end of a sitting has in common: no vote is left open, the agenda stays readable, the rest goes back. */
@Injectable()
export class EndSitting {
  constructor(
    private readonly providers: AgendaProviders,
    private readonly readAgenda: ReadAgenda,
    private readonly attendance: AttendanceRepository,
    private readonly sittings: SittingRepository,
    private readonly move: MoveSitting,
  ) {}

  /** @throws DomainError `sitting_votes_open` */
  async execute(tx: Tx, sitting: Sitting, { move, officer, why }: Ending): Promise<Sitting> {
    const key = { alliance: sitting.alliance, sittingId: sitting.id };
    const count = await this.providers.openVotes(key, tx);
    if (count > 0) throw new DomainError('sitting_votes_open', { count });
    await this.readAgenda.keep(tx, sitting, await this.readAgenda.execute(sitting, tx));
    const changes = { ...move.changes, endedAt: tx.now };
    const ended = await this.move.execute(tx, sitting, { ...move, changes });
    await this.sittings.sign(tx, ended, 'ended', officer);
    await this.providers.release(tx, key, why);
    return ended;
  }

  /** Who took part in writing is known from votes and answers; from now on it stands by itself, without a time. */
  async keepPresence(tx: Tx, sitting: Sitting, roll: Roll): Promise<void> {
    if (!sitting.isRemote) return;
    for (const { mandateId, personId } of roll.entitled) {
      if (personId === null || !roll.present.has(mandateId) || roll.attendance.has(mandateId)) continue;
      await this.attendance.arrive(tx, sitting, { mandateId, personId, manner: 'reply', recordedBy: null });
    }
  }
}
