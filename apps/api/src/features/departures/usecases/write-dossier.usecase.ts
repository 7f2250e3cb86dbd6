import { type ExpulsionPath, expulsionPath } from '@mengwu/charter';
import type { DeskDeparture } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  newId,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Duties } from '../../duties/index.ts';
import { Files } from '../../files/index.ts';
import { type Member, Members } from '../../members/index.ts';
import { type Departure, newDeparture } from '../domain/departure.ts';
import { groundsOf, mayUseGround } from '../domain/expulsion.rules.ts';
import { DeskAct } from './desk-act.ts';
import { MoveDeparture } from './move-departure.ts';
import { ShowDeskDeparture } from './show-desk-departure.query.ts';

type OpenInput = InputOf<'POST /alliances/:alliance/desk/members/:member/expulsions'>;
type Dossier = OpenInput['body'];

/** The desk writes a dossier: grounds of the charter, facts, gravity and evidence [A15][C15][E8]. Never by itself. */
@Injectable()
export class WriteDossier {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly duties: Duties,
    private readonly files: Files,
    private readonly move: MoveDeparture,
    private readonly deskAct: DeskAct,
    private readonly show: ShowDeskDeparture,
    private readonly transactions: Transactions,
  ) {}

  open(ctx: RequestContext, { params, body }: OpenInput): Promise<DeskDeparture> {
    const { personId } = signedIn(ctx);
    const { alliance, member: memberId } = params;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const member = (await this.members.memberCards(alliance, [memberId], tx)).get(memberId);
        if (!member) throw new DomainError('member_not_found');
        if (member.state !== 'active') throw new DomainError('member_already_left');
        const path = this.path(tx, alliance);
        const grounds = await this.grounds(tx, path, member, body.grounds);
        const dossier = newDeparture({
          ...{ id: newId(), alliance, memberId, memberName: member.name, track: 'expulsion', state: 'dossier' },
          ...{ openedOn: dayOf(tx.now), text: body.facts, grounds, gravity: body.gravity, article: path.article },
          ...{ charterVersion: this.alliances.charterAt(alliance, tx.now).version },
          ...{ openedAt: tx.now, openedBy: personId, files: [...new Set(body.evidence)] },
        });
        await this.attach(tx, dossier, dossier.files, personId);
        const opened = await this.move.open(tx, dossier, { role: 'officer', personId });
        return this.show.present(opened, personId, tx);
      },
      { answers: true },
    );
  }

  edit(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/departures/:departure/edit'>,
  ): Promise<DeskDeparture> {
    return this.deskAct.run(ctx, params, 'edit', async (tx, departure, by) => {
      const { alliance, memberId } = departure;
      const member = (await this.members.memberCards(alliance, [memberId], tx)).get(memberId);
      if (!member) throw new DomainError('member_not_found');
      const grounds = await this.grounds(tx, this.path(tx, alliance), member, body.grounds);
      const files = [...new Set(body.evidence)];
      const added = files.filter((one) => !departure.files.includes(one));
      await this.attach(tx, departure, added, by.personId);
      await this.files.keepOnly(tx, alliance, { kind: 'departure', id: departure.id }, files);
      const changes = { text: body.facts, grounds, gravity: body.gravity, files };
      return this.move.execute(tx, departure, { event: 'edit', by, changes });
    });
  }

  /** @throws DomainError `expulsion_not_provided`, `charter_silent` */
  private path(tx: Tx, alliance: string): ExpulsionPath {
    const path = expulsionPath(this.alliances.charterAt(alliance, tx.now).view);
    if (!path.allowed) requireAllowed(path);
    return path as ExpulsionPath;
  }

  private async grounds(tx: Tx, path: ExpulsionPath, member: Member, named: Dossier['grounds']) {
    const found = await this.duties.inactivity(member.alliance, [member], dayOf(tx.now), tx);
    const verdict = found.get(member.id)?.verdict;
    for (const text of named) if (verdict) requireAllowed(mayUseGround(path, text, verdict));
    const grounds = groundsOf(path, named);
    if (!grounds) throw new DomainError('expulsion_ground_unknown', {}, { article: path.article });
    return grounds;
  }

  private async attach(tx: Tx, { alliance, id }: Departure, files: readonly string[], owner: string): Promise<void> {
    const subject = { kind: 'departure', id };
    for (const file of files) await this.files.attach(tx, { file, alliance, owner, purpose: 'departure', subject });
  }
}
