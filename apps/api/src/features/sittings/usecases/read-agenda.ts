import type { AgendaItem } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { AgendaProviders, type ProvidedItem } from '../agenda-providers.ts';
import { isOver } from '../domain/sitting.states.ts';
import type { AgendaEntry, Sitting } from '../domain/sitting.ts';
import { AgendaRepository } from '../persistence/agenda.repository.ts';

export type AgendaLine = AgendaItem & { readonly minutes: readonly string[] };
type Provided = ProvidedItem & { kind: 'motion' };

/** The agenda in the desk's order; what another room has put on since stands at its end. */
@Injectable()
export class ReadAgenda {
  constructor(
    private readonly providers: AgendaProviders,
    private readonly agenda: AgendaRepository,
  ) {}

  async execute(sitting: Sitting, tx?: Tx): Promise<AgendaLine[]> {
    const entries = await this.agenda.entries(sitting, tx);
    const items = await this.providers.items({ alliance: sitting.alliance, sittingId: sitting.id }, tx);
    const provided = new Map(items.map((item) => [item.id, item]));
    const ordered = entries.flatMap((entry) => lineOf(entry, provided.get(entry.itemId), isOver(sitting.state)));
    const known = new Set(entries.map(({ itemId }) => itemId));
    return [...ordered, ...items.filter(({ id }) => !known.has(id))];
  }

  /** Keeps the agenda as it was: what goes back to its own room stays readable here. */
  async keep(tx: Tx, sitting: Sitting, lines: readonly AgendaLine[]): Promise<void> {
    await this.agenda.replace(
      tx,
      sitting,
      lines.map(({ kind, id, title, note }) => ({ kind, itemId: id, title, note })),
    );
  }
}

function lineOf(entry: AgendaEntry, item: Provided | undefined, isOverNow: boolean): AgendaLine[] {
  if (item) return [item];
  if (entry.kind === 'motion' && !isOverNow) return [];
  const { kind, itemId, title, note } = entry;
  const nothing = { kindText: null, stateText: null, article: null, papers: [], result: null, minutes: [] };
  return [{ kind, id: itemId, title: title ?? '', note, ...nothing }];
}
