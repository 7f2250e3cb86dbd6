import type { StartedPayment } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, requireAllowed, signedIn } from '../../../platform/index.ts';
import { Payments } from '../../payments/index.ts';
import { mayPaySeat } from '../domain/seat.rules.ts';
import { FindSeat } from './find-seat.ts';

/** The holder starts paying for her seat; the amount is the seat's. */
@Injectable()
export class PaySeat {
  constructor(
    private readonly findSeat: FindSeat,
    private readonly payments: Payments,
  ) {}

  async execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/registrations/:registration/payments'>,
  ): Promise<StartedPayment> {
    const { personId } = signedIn(ctx);
    const { seat, event } = await this.findSeat.own(personId, params);
    requireAllowed(mayPaySeat(seat, event));
    return this.payments.start(ctx, {
      alliance: seat.alliance,
      subject: { kind: 'registration', id: seat.id },
      amountFen: seat.priceFen,
      description: `参会费：${event.title}`,
      payer: personId,
      client: body.client,
    });
  }
}
