import { addDays, type Day, dayOf, daysBetween } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { isDuplicate, type RequestContext, Transactions } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { ChairHandlers } from '../chair-handlers.ts';
import { bodyFacts } from '../domain/body-facts.ts';
import { officeFacts } from '../domain/office-facts.ts';
import { WARNINGS, warningAt } from '../domain/place.states.ts';
import { MandateRepository } from '../persistence/mandate.repository.ts';
import { OfficeTermRepository } from '../persistence/office-term.repository.ts';
import { OVER, TermWarningRepository } from '../persistence/term-warning.repository.ts';
import { TellHolders } from './tell-holders.ts';

interface Ending {
  readonly alliance: string;
  readonly id: string;
  readonly endsOn: Day | null;
  readonly personId: string | null;
  readonly name: string;
  readonly kind: 'mandate' | 'office';
}

/** Longer than any term that a charter states. */
const LOOK_BACK_DAYS = 20 * 366;

/** Tells holders 180, 90 and 30 days before their term ends, each once; of a chair's end whoever has to audit. */
@Injectable()
export class WarnTerms {
  constructor(
    private readonly alliances: Alliances,
    private readonly mandates: MandateRepository,
    private readonly terms: OfficeTermRepository,
    private readonly warnings: TermWarningRepository,
    private readonly tell: TellHolders,
    private readonly chairHandlers: ChairHandlers,
    private readonly transactions: Transactions,
  ) {}

  async execute(ctx: RequestContext): Promise<void> {
    await this.warnPlaces(ctx);
    await this.warnOffices(ctx);
    await this.endedChairs(ctx);
  }

  private async warnPlaces(ctx: RequestContext): Promise<void> {
    const today = dayOf(ctx.now);
    for (const place of await this.mandates.endingBetween(today, addDays(today, WARNINGS[2]))) {
      const { view } = this.alliances.charterAt(place.alliance, ctx.now);
      const name = `${bodyFacts(view, place.body)?.name ?? ''}${place.title}`;
      await this.warn(ctx, { ...place, name, kind: 'mandate' });
    }
  }

  private async warnOffices(ctx: RequestContext): Promise<void> {
    const today = dayOf(ctx.now);
    for (const term of await this.terms.endingBetween(today, addDays(today, WARNINGS[2])))
      await this.warn(ctx, { ...term, name: term.office, kind: 'office' });
  }

  private async warn(ctx: RequestContext, ending: Ending): Promise<void> {
    const { alliance, id, endsOn, personId, name, kind } = ending;
    if (endsOn === null) return;
    const daysLeft = daysBetween(dayOf(ctx.now), endsOn);
    const days = warningAt(daysLeft);
    if (days === undefined || (await this.warnings.isGiven(alliance, id, endsOn, days))) return;
    await this.once(() =>
      this.transactions.run(ctx, async (tx) => {
        if (!(await this.warnings.give(tx, alliance, id, endsOn, days))) return;
        tx.record({ alliance, action: `${kind}.term-warned`, subject: { kind, id }, after: { endsOn, daysLeft } });
        if (personId === null) return;
        const body = `您在${this.alliances.nameOf(alliance)}担任的${name}，任期到 ${endsOn} 届满，还有 ${daysLeft} 天。`;
        await this.tell.tell(tx, alliance, [personId], { title: '任期即将届满', body, id });
      }),
    );
  }

  /** E21: the end of a chair's term wants its audit, also while the chair stays until the election. */
  private async endedChairs(ctx: RequestContext): Promise<void> {
    const yesterday = addDays(dayOf(ctx.now), -1);
    for (const term of await this.terms.endingBetween(addDays(yesterday, -LOOK_BACK_DAYS), yesterday)) {
      const { alliance, id, endsOn, office, personId } = term;
      const { view } = this.alliances.charterAt(alliance, ctx.now);
      if (endsOn === null || !officeFacts(view, office)?.isChair) continue;
      if (await this.warnings.isGiven(alliance, id, endsOn, OVER)) continue;
      await this.once(() =>
        this.transactions.run(ctx, async (tx) => {
          if (!(await this.warnings.give(tx, alliance, id, endsOn, OVER))) return;
          tx.record({ alliance, action: 'office.term-warned', subject: { kind: 'office', id }, after: { endsOn } });
          const change = { occasion: 'termEnd', on: endsOn, termId: id, previous: personId, next: null } as const;
          await this.chairHandlers.tell(tx, { alliance, office, ...change });
        }),
      );
    }
  }

  /** Another replica may have given the same warning a moment ago. */
  private async once(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
}
