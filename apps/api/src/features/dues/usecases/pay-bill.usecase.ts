import type { Client, StartedPayment } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { signedIn } from '../../../platform/auth/signed-in.ts';
import type { RequestContext } from '../../../platform/context.ts';
import { requireAllowed } from '../../../platform/http/domain-error.ts';
import { Payments } from '../../payments/index.ts';
import { mayPay } from '../domain/bill.rules.ts';
import { FindBill } from './find-bill.ts';

/** Starts paying a bill with WeChat; who may see the bill may pay it, and the amount is the bill's. */
@Injectable()
export class PayBill {
  constructor(
    private readonly findBill: FindBill,
    private readonly payments: Payments,
  ) {}

  async execute(
    ctx: RequestContext,
    input: { params: { alliance: string; bill: string }; body: { client: Client } },
  ): Promise<StartedPayment> {
    const bill = await this.findBill.own(ctx, input.params.alliance, input.params.bill);
    requireAllowed(mayPay(bill));
    return this.payments.start(ctx, {
      alliance: bill.alliance,
      subject: { kind: 'bill', id: bill.id },
      amountFen: bill.totalFen,
      description: bill.lines.map((line) => line.label).join('、'),
      payer: signedIn(ctx).personId,
      client: input.body.client,
    });
  }
}
