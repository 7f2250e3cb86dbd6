import type { RouteInput, Subscription } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { toSubscriptions } from '../http/subscription.presenter.ts';
import { SubscriptionRepository } from '../persistence/subscription.repository.ts';
import { Templates } from '../templates.ts';

type Answers = RouteInput<'POST /me/subscriptions'>['body'];

/** Each consent is one message. The phone's word is only a hint: WeChat corrects the ledger when it counts less. */
@Injectable()
export class AnswerSubscriptions {
  constructor(
    private readonly transactions: Transactions,
    private readonly subscriptions: SubscriptionRepository,
    private readonly templates: Templates,
  ) {}

  execute(ctx: RequestContext, { client, answers }: Answers): Promise<{ items: Subscription[] }> {
    const { personId } = signedIn(ctx);
    const templates = this.templates.of(client);
    const byKey = new Map(answers.map((answer) => [answer.key, answer]));
    const known = [...byKey.values()].filter(({ key }) => templates.some((template) => template.key === key));
    return this.transactions.run(
      ctx,
      async (tx) => {
        for (const answer of known) await this.subscriptions.answer(tx, { personId, client }, answer);
        const after = Object.fromEntries(known.map(({ key, isAccepted }) => [key, isAccepted]));
        tx.record({ action: 'subscription.answered', subject: { kind: 'person', id: personId }, after });
        return { items: toSubscriptions(templates, await this.subscriptions.ofPersonInTx(tx, personId, client)) };
      },
      { answers: true },
    );
  }
}
