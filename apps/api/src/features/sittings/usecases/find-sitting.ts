import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext, signedIn, type Tx } from '../../../platform/index.ts';
import { Bodies, type Mandate } from '../../bodies/index.ts';
import type { Notice, Sitting } from '../domain/sitting.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';
import { ReadRoll } from './read-roll.ts';

export interface Seen {
  readonly sitting: Sitting;
  readonly personId: string;
  /** Undefined for somebody who was called once and holds no seat of it. */
  readonly seat: Mandate | undefined;
  readonly notice: Notice | undefined;
}

interface Key {
  readonly alliance: string;
  readonly sitting: string;
}

/** Finds a sitting for whoever was called to it or sits in its body; for all others it does not exist. */
@Injectable()
export class FindSitting {
  constructor(
    private readonly sittings: SittingRepository,
    private readonly notices: NoticeRepository,
    private readonly readRoll: ReadRoll,
    private readonly bodies: Bodies,
  ) {}

  /** @throws DomainError `sitting_not_found` */
  async mine(ctx: RequestContext, { alliance, sitting: id }: Key, tx?: Tx): Promise<Seen> {
    const { personId } = signedIn(ctx);
    const sitting = tx ? await this.sittings.lock(tx, alliance, id) : await this.sittings.find(alliance, id);
    if (!sitting || sitting.convenedAt === null) throw new DomainError('sitting_not_found');
    const notice = await this.notices.find(sitting, personId, tx);
    const seats = await this.readRoll.entitled(sitting, ctx.now, tx);
    const seat = seats.find((one) => one.personId === personId);
    if (!notice && !seat && !(await this.sitsInBody(sitting, personId, ctx))) {
      throw new DomainError('sitting_not_found');
    }
    return { sitting, personId, seat, notice };
  }

  /** Papers and minutes are open to whoever was called, and to whoever sits in the body today. */
  async mayRead(
    { alliance, id }: { alliance: string; id: string },
    personId: string,
    ctx: Pick<RequestContext, 'now'>,
  ): Promise<boolean> {
    const sitting = await this.sittings.find(alliance, id);
    if (!sitting || sitting.convenedAt === null) return false;
    return (await this.notices.find(sitting, personId)) !== undefined || this.sitsInBody(sitting, personId, ctx);
  }

  private async sitsInBody(
    { alliance, body }: Sitting,
    personId: string,
    { now }: Pick<RequestContext, 'now'>,
  ): Promise<boolean> {
    const seats = await this.bodies.entitled(undefined, alliance, body, now);
    return seats.some((seat) => seat.personId === personId);
  }
}
