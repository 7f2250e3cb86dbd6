import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, isDuplicate, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { type Left, Members, type PersonGone, type Succeeded } from '../../members/index.ts';
import { bodyFacts } from '../domain/body-facts.ts';
import type { SeatedPlace } from '../domain/mandate.ts';
import { MandateRepository } from '../persistence/mandate.repository.ts';
import { EndMandate } from './end-mandate.ts';
import { PeopleBook } from './people-book.ts';
import { TellHolders } from './tell-holders.ts';

/** A unit's places stay the unit's: who exercises them changes with its people, and they end when it leaves. */
@Injectable()
export class FollowUnits {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly mandates: MandateRepository,
    private readonly people: PeopleBook,
    private readonly endMandate: EndMandate,
    private readonly tell: TellHolders,
  ) {}

  /** Another person represents the unit: she exercises its places from this moment, her predecessor no more. */
  async succeeded(tx: Tx, { alliance, memberId, from, to, by }: Succeeded): Promise<void> {
    const held = await this.mandates.heldByMember(alliance, memberId, tx.now, tx);
    for (const place of held.filter(({ personId }) => personId === from || personId === null))
      await this.hand(tx, place, to, 'representative', by);
    const unit = (await this.members.memberCards(alliance, [memberId], tx)).get(memberId);
    const body = `自今日起，由您代表${unit?.name ?? '本单位'}参加联盟的会议和表决。`;
    await this.tell.tell(tx, alliance, [to], { title: '您已成为单位代表', body });
    if (from === null) return;
    const name = await this.people.nameOf(alliance, to, tx);
    const news = `${unit?.name ?? '本单位'}的代表已更换为${name}，您不再代表单位开会和表决。`;
    await this.tell.tell(tx, alliance, [from], { title: '单位代表已更换', body: news });
  }

  /** Who exercised a place goes, the unit stays: its representative takes over. */
  async gone(tx: Tx, { alliance, memberId, personId }: PersonGone): Promise<void> {
    const held = await this.mandates.heldByMember(alliance, memberId, tx.now, tx);
    const own = held.filter((place) => place.personId === personId);
    if (own.length === 0) return;
    const representative = (await this.members.representativeOf(alliance, [memberId], tx)).get(memberId);
    for (const place of own) {
      if (representative !== undefined && representative !== personId)
        await this.hand(tx, place, representative, 'unit', null);
      else await this.mandates.unseat(tx, alliance, place.id, tx.now);
    }
  }

  /** The unit is no member any more: nobody sits for it from this moment on. */
  async left(tx: Tx, { alliance, memberId, personIds }: Left): Promise<void> {
    await this.endAll(tx, () => this.mandates.heldByMember(alliance, memberId, tx.now, tx));
    // An individual member's own places belong to the person, not to a unit.
    for (const personId of personIds)
      await this.endAll(tx, async () => {
        const held = await this.mandates.heldByPerson(alliance, personId, tx.now, tx);
        return held.filter((place) => place.memberId === null && this.isOfMembers(tx, alliance, place));
      });
  }

  /** One after the other, looked for anew each time: what rests on a place ends with it. */
  private async endAll(tx: Tx, find: () => Promise<SeatedPlace[]>): Promise<void> {
    for (let [place] = await find(); place; [place] = await find())
      await this.endMandate.execute(tx, place, { at: tx.now, reason: 'left' });
  }

  /** Who votes comes from among the members; experts and a leading group are appointed, members or not. */
  private isOfMembers(tx: Tx, alliance: string, { body }: SeatedPlace): boolean {
    return this.alliances.charterAt(alliance, tx.now).view.bodies[body]?.quorum !== undefined;
  }

  private async hand(tx: Tx, place: SeatedPlace, to: string, reason: string, by: string | null): Promise<void> {
    const { view } = this.alliances.charterAt(place.alliance, tx.now);
    const body = bodyFacts(view, place.body)?.name ?? '';
    try {
      await this.mandates.unseat(tx, place.alliance, place.id, tx.now);
      await this.mandates.seat(tx, place, to, reason, tx.now, by);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const name = await this.people.nameOf(place.alliance, to, tx);
      throw new DomainError('already_in_body', { name, body }, { cause: error });
    }
    tx.record({
      alliance: place.alliance,
      action: 'mandate.handed-over',
      subject: { kind: 'mandate', id: place.id },
      before: { personId: place.personId },
      after: { personId: to, body, on: dayOf(tx.now) },
    });
  }
}
