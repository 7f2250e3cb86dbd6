import { addMinutes } from '@mengwu/kernel';
import { Controller, Injectable, Module } from '@nestjs/common';
import { signedIn } from '../auth/signed-in.ts';
import type { RequestContext } from '../context.ts';
import { Transactions } from '../database/transactions.ts';
import { DomainError } from '../http/domain-error.ts';
import { Ctx, Input, Route } from '../http/route.decorator.ts';
import type { AnswerOf, InputOf } from '../http/route-types.ts';
import { newId } from '../ids.ts';

type AcceptKey = 'POST /door-links/accept';
type LinkKey = 'POST /alliances/:alliance/desk/events/:event/door-links';

/** What the use case under the platform's specs does between its steps; each spec sets what it needs. */
@Injectable()
export class SpecScript {
  beforeRun: () => Promise<void> = async () => {};
  insideRun: () => Promise<void> = async () => {};
  betweenRuns: () => Promise<void> = async () => {};
  answerOfSummary: unknown = undefined;
  runs = 0;

  reset(): void {
    Object.assign(this, new SpecScript());
  }
}

/** A room for the platform's own specs: real rows of the table of routes, the least work behind them. */
@Controller()
export class SpecController {
  private readonly transactions: Transactions;
  private readonly script: SpecScript;

  constructor(transactions: Transactions, script: SpecScript) {
    this.transactions = transactions;
    this.script = script;
  }

  /** One transaction. */
  @Route('POST /door-links/accept')
  async accept(@Input() { body }: InputOf<AcceptKey>, @Ctx() ctx: RequestContext): Promise<AnswerOf<AcceptKey>> {
    const { personId } = signedIn(ctx);
    await this.script.beforeRun();
    return this.transactions.run(
      ctx,
      async (tx) => {
        this.script.runs += 1;
        const subject = { kind: 'spec', id: newId() };
        tx.record({ alliance: 'hefd', action: 'spec.accepted', subject, after: { personId, door: body.token } });
        await this.script.insideRun();
        const until = addMinutes(tx.now, 60);
        return { alliance: 'hefd', event: subject.id, eventTitle: '会议', door: 'A', until };
      },
      { answers: true },
    );
  }

  /** Two transactions with the network in between. */
  @Route('POST /alliances/:alliance/desk/events/:event/door-links')
  async link(@Input() { params, body }: InputOf<LinkKey>, @Ctx() ctx: RequestContext): Promise<AnswerOf<LinkKey>> {
    const subject = { kind: 'spec', id: params.event };
    const order = await this.transactions.run(
      ctx,
      async (tx) => {
        tx.record({ alliance: params.alliance, action: 'spec.opened', subject });
        return { token: newId() };
      },
      { keeps: 'order' },
    );
    await this.script.betweenRuns();
    return this.transactions.run(
      ctx,
      async (tx) => {
        tx.record({ alliance: params.alliance, action: 'spec.finished', subject });
        return { ...order, path: '/door', door: body.door, expiresAt: tx.now };
      },
      { answers: true },
    );
  }

  @Route('GET /alliances/:alliance/events/:event/check-ins/summary')
  summary(): AnswerOf<'GET /alliances/:alliance/events/:event/check-ins/summary'> {
    if (this.script.answerOfSummary === undefined) throw new DomainError('event_not_found');
    return this.script.answerOfSummary as AnswerOf<'GET /alliances/:alliance/events/:event/check-ins/summary'>;
  }

  @Route('GET /alliances/:alliance/desk/officers')
  officers(): AnswerOf<'GET /alliances/:alliance/desk/officers'> {
    return { items: [] };
  }

  @Route('GET /me/subscriptions')
  subscriptions(): AnswerOf<'GET /me/subscriptions'> {
    return { items: [] };
  }
}

@Module({ controllers: [SpecController], providers: [SpecScript] })
export class SpecRoom {}
