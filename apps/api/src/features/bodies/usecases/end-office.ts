import type { MandateEnd } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { ChairHandlers } from '../chair-handlers.ts';
import type { Basis } from '../domain/mandate.ts';
import { officeFacts } from '../domain/office-facts.ts';
import type { OfficeTerm } from '../domain/office-term.ts';
import { OfficeTermRepository } from '../persistence/office-term.repository.ts';

export interface OfficeEnding {
  readonly on: Day;
  readonly at: Instant;
  readonly reason: MandateEnd;
  /** Who follows; null for nobody yet. */
  readonly next: string | null;
  readonly note?: string;
  readonly basis?: Partial<Basis>;
}

/** A term of office ends; of a chair's, whoever has to act on it hears at once. */
@Injectable()
export class EndOffice {
  constructor(
    private readonly alliances: Alliances,
    private readonly terms: OfficeTermRepository,
    private readonly chairHandlers: ChairHandlers,
  ) {}

  /** @throws DomainError `office_term_ended` */
  async execute(tx: Tx, term: OfficeTerm, ending: OfficeEnding): Promise<void> {
    const { alliance, id, office, personId } = term;
    const { on, at, reason, note, next, basis } = ending;
    if (!(await this.terms.end(tx, term, { on, at, reason }))) throw new DomainError('office_term_ended', { on });
    const { view } = this.alliances.charterAt(alliance, tx.now);
    tx.record({
      alliance,
      action: 'office.ended',
      subject: { kind: 'office', id },
      before: { office, personId },
      after: { endReason: reason, endedOn: on, ...(basis?.resolution && { resolution: basis.resolution }) },
      ...(note && { note }),
    });
    if (!officeFacts(view, office)?.isChair || next === personId) return;
    await this.chairHandlers.tell(tx, {
      alliance,
      office,
      occasion: 'change',
      on,
      termId: id,
      previous: personId,
      next,
    });
  }
}
