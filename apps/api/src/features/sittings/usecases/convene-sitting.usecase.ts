import { type CharterView, officesOf } from '@mengwu/charter';
import type { DeskSitting } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, requireAllowed } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Bodies } from '../../bodies/index.ts';
import { mayConvene } from '../domain/sitting.rules.ts';
import { noticeNews } from '../http/sitting.texts.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';
import { Convener } from './convener.ts';
import { MoveSitting } from './move-sitting.ts';
import { ReadAgenda } from './read-agenda.ts';
import { SittingStep } from './sitting-step.ts';
import { TellSitting } from './tell-sitting.ts';

/** The notice goes out to everyone who sits in the body, in the name of its chair and under the charter's seal. */
@Injectable()
export class ConveneSitting {
  constructor(
    private readonly step: SittingStep,
    private readonly alliances: Alliances,
    private readonly bodies: Bodies,
    private readonly convener: Convener,
    private readonly sittings: SittingRepository,
    private readonly readAgenda: ReadAgenda,
    private readonly move: MoveSitting,
    private readonly tell: TellSitting,
  ) {}

  execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/convene'>,
  ): Promise<DeskSitting> {
    return this.step.run(ctx, params, async (tx, sitting, officer) => {
      const { alliance, body } = sitting;
      const { view, version } = this.alliances.charterAt(alliance, tx.now);
      const seats = await this.bodies.entitled(tx, alliance, body, tx.now);
      const reachable = seats.filter(({ personId }) => personId !== null);
      const agenda = await this.readAgenda.execute(sitting, tx);
      const facts = { entitled: reachable.length, agendaItems: agenda.length, now: tx.now };
      requireAllowed(mayConvene(sitting, view, facts));
      const seal = view.identity.noticeSeal;
      const convenedAs = await this.convener.of(alliance, body, tx.now);
      const convened = await this.move.execute(tx, sitting, {
        event: 'convene',
        changes: {
          convenedAt: tx.now,
          convenedAs,
          charterVersion: version,
          ...(seal && { seal: seal.value, sealArticle: seal.article }),
        },
        after: { convenedAs, notified: reachable.length },
        charterVersion: version,
        article: conveningArticle(view, body),
      });
      await this.sittings.sign(tx, convened, 'convened', officer);
      await this.tell.call(tx, convened, seats, noticeNews(convened, agenda));
    });
  }
}

/** The clause that makes somebody call the sittings of this body [A22]; else the one on its meetings. */
function conveningArticle(view: CharterView, body: string): string | null {
  const chair = officesOf(view).find(({ chairs }) => chairs?.includes(body));
  const duties = chair && view.offices?.duties[chair.key];
  return (duties ?? view.bodies[body]?.meetingsPerYear ?? view.bodies[body]?.name)?.article ?? null;
}
