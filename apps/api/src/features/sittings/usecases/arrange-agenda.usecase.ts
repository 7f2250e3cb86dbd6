import type { DeskSitting } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  newId,
  type RequestContext,
  requireAllowed,
  type Tx,
} from '../../../platform/index.ts';
import { mayEditAgenda } from '../domain/sitting.rules.ts';
import type { AgendaEntry, Sitting } from '../domain/sitting.ts';
import { changedNews } from '../http/sitting.texts.ts';
import { AgendaRepository } from '../persistence/agenda.repository.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';
import { ReadAgenda } from './read-agenda.ts';
import { SittingStep } from './sitting-step.ts';
import { TellSitting } from './tell-sitting.ts';

type Written = InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/agenda'>['body'];

/** Puts the agenda in order, with points of the desk's own; whoever has had notice is told of the change. */
@Injectable()
export class ArrangeAgenda {
  constructor(
    private readonly step: SittingStep,
    private readonly sittings: SittingRepository,
    private readonly agenda: AgendaRepository,
    private readonly readAgenda: ReadAgenda,
    private readonly tell: TellSitting,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/agenda'>,
  ): Promise<DeskSitting> {
    return this.step.run(ctx, params, async (tx, sitting) => {
      requireAllowed(mayEditAgenda(sitting));
      if (sitting.version !== body.version) throw new DomainError('changed_elsewhere');
      const entries = await this.entries(tx, sitting, body.items);
      await this.agenda.replace(tx, sitting, entries);
      await this.sittings.update(tx, sitting, { state: sitting.state });
      tx.record({
        alliance: sitting.alliance,
        action: 'sitting.agenda-arranged',
        subject: { kind: 'sitting', id: sitting.id },
        after: { items: body.items.map(({ title }) => title).join('；') },
      });
      if (sitting.state === 'convened') await this.tell.everyone(tx, sitting, changedNews(sitting, '议程'));
    });
  }

  /** Nothing is lost by ordering what was seen earlier: a motion that has come or gone since is named. */
  private async entries(tx: Tx, sitting: Sitting, items: Written['items']): Promise<AgendaEntry[]> {
    const now = await this.readAgenda.execute(sitting, tx);
    const ids = (kind: string) => new Set(now.filter((item) => item.kind === kind).map(({ id }) => id));
    const [motions, points] = [ids('motion'), ids('point')];
    const sent = new Set(items.filter(({ kind }) => kind === 'motion').map(({ id }) => id));
    const isUnknown = ({ kind, id }: Written['items'][number]) =>
      kind === 'motion' ? id === null || !motions.has(id) : id !== null && !points.has(id);
    if (sent.size !== motions.size || items.some(isUnknown)) throw new DomainError('sitting_agenda_unknown');
    return items.map(({ kind, id, title, note }) =>
      kind === 'motion' && id !== null
        ? { kind, itemId: id, title: null, note: null }
        : { kind: 'point', itemId: id ?? newId(), title, note },
    );
  }
}
