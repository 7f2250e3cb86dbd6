import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { stateTexts } from '../domain/sitting.rules.ts';
import { type SittingEvent, stateAfter } from '../domain/sitting.states.ts';
import type { Sitting } from '../domain/sitting.ts';
import type { SittingRow } from '../persistence/sitting.columns.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';

export interface MoveOrder {
  readonly event: SittingEvent;
  readonly changes?: Partial<SittingRow>;
  /** What of it belongs into the history, beside the state. */
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
  readonly note?: string | null;
  readonly article?: string | null;
  readonly charterVersion?: string;
}

/** The one function that moves a sitting: along the table, with its row in the history. */
@Injectable()
export class MoveSitting {
  constructor(private readonly sittings: SittingRepository) {}

  /** @throws DomainError `sitting_not_in_state`, `changed_elsewhere` */
  async execute(tx: Tx, sitting: Sitting, order: MoveOrder): Promise<Sitting> {
    const { event, changes = {}, before = {}, after = {}, note, article, charterVersion } = order;
    const state = stateAfter(sitting.state, event);
    if (!state) throw new DomainError('sitting_not_in_state', { state: stateTexts[sitting.state] });
    await this.sittings.update(tx, sitting, { ...changes, state });
    tx.record({
      alliance: sitting.alliance,
      action: `sitting.${event}`,
      subject: { kind: 'sitting', id: sitting.id },
      before: { state: sitting.state, ...before },
      after: { state, ...after },
      ...(note && { note }),
      ...(article && { article }),
      ...(charterVersion && { charterVersion }),
    });
    return { ...sitting, ...changes, state, version: sitting.version + 1 };
  }
}
