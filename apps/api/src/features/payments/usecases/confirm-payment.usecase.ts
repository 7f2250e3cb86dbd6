import type { PaymentState } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import type { Attempt } from '../domain/attempt.ts';
import { paymentState } from '../domain/payment-state.ts';
import { FindPayment } from './find-payment.ts';
import { QueryAttempt } from './query-attempt.ts';

/** The phone came back from WeChat. What it says counts for nothing: if WeChat has not told us yet, we ask. */
@Injectable()
export class ConfirmPayment {
  constructor(
    private readonly findPayment: FindPayment,
    private readonly queryAttempt: QueryAttempt,
  ) {}

  async execute(
    ctx: RequestContext,
    { params }: { params: { alliance: string; payment: string } },
  ): Promise<{ attempt: Attempt; state: PaymentState }> {
    const attempt = await this.findPayment.execute(ctx, params.alliance, params.payment);
    if (attempt.state === 'paid') return { attempt, state: 'paid' };
    const outcome = await this.queryAttempt.execute(ctx, attempt);
    const asked = await this.findPayment.execute(ctx, params.alliance, params.payment);
    return { attempt: asked, state: paymentState(asked, outcome) };
  }
}
