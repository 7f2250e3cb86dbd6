import { Controller } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import { Ctx, Input, Route } from '../../../platform/http/route.decorator.ts';
import type { AnswerOf, InputOf } from '../../../platform/http/route-types.ts';
import { ConfirmPayment } from '../usecases/confirm-payment.usecase.ts';
import { FindPayment } from '../usecases/find-payment.ts';
import { ListPayments } from '../usecases/list-payments.query.ts';
import { ReceiveNotification } from '../usecases/receive-notification.usecase.ts';
import { PaymentPresenter } from './payment.presenter.ts';

@Controller()
export class PaymentsController {
  constructor(
    private readonly findPayment: FindPayment,
    private readonly confirmPayment: ConfirmPayment,
    private readonly receiveNotification: ReceiveNotification,
    private readonly listPayments: ListPayments,
    private readonly present: PaymentPresenter,
  ) {}

  @Route('GET /alliances/:alliance/payments/:payment')
  async show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/payments/:payment'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/payments/:payment'>> {
    return this.present.view(await this.findPayment.execute(ctx, params.alliance, params.payment));
  }

  @Route('POST /alliances/:alliance/payments/:payment/confirm')
  async confirm(
    @Input() input: InputOf<'POST /alliances/:alliance/payments/:payment/confirm'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/payments/:payment/confirm'>> {
    const { attempt, state } = await this.confirmPayment.execute(ctx, input);
    return this.present.view(attempt, state);
  }

  @Route('POST /wechat/pay/:merchant/notifications')
  notify(
    @Input() input: InputOf<'POST /wechat/pay/:merchant/notifications'>,
    @Ctx() ctx: RequestContext,
  ): Promise<void> {
    return this.receiveNotification.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/payments')
  async list(
    @Input() { params, query }: InputOf<'GET /alliances/:alliance/desk/payments'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/payments'>> {
    const { attempts, incidents, ...page } = await this.listPayments.execute(params.alliance, query);
    const items = await Promise.all(attempts.map((attempt) => this.present.desk(attempt, incidents.get(attempt.id))));
    return { ...page, items };
  }
}
