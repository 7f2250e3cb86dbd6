import { z } from 'zod';
import { AllianceId, Client, DayText, DecisionView, FenAmount, Id, InstantText } from './common.ts';

export const BillState = z.enum(['open', 'paid', 'void']).meta({ id: 'BillState' });
export type BillState = z.infer<typeof BillState>;

export const PaymentState = z.enum(['confirming', 'paid', 'not_paid', 'closed']).meta({ id: 'PaymentState' });
export type PaymentState = z.infer<typeof PaymentState>;

export const BillCard = z
  .object({
    id: Id,
    alliance: AllianceId,
    allianceName: z.string(),
    payerName: z.string(),
    title: z.string(),
    state: BillState,
    stateText: z.string(),
    totalFen: FenAmount,
    periodFrom: DayText,
    periodTo: DayText,
    dueOn: DayText.nullable(),
    issuedAt: InstantText,
    paidAt: InstantText.nullable(),
  })
  .meta({ id: 'BillCard' });
export type BillCard = z.infer<typeof BillCard>;

export const BillView = BillCard.extend({
  lines: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      amountFen: FenAmount,
      article: z.string(),
      remark: z.string().nullable(),
    }),
  ),
  /** How the dues year is set where the charter leaves it open. */
  periodNote: z.string().nullable(),
  account: z.object({ holder: z.string(), bank: z.string(), number: z.string(), article: z.string() }).nullable(),
  remark: z.object({ text: z.string(), article: z.string() }).nullable(),
  /** What has to be sent after a transfer so that an invoice can be made out. */
  invoice: z
    .object({
      text: z.string(),
      email: z.string(),
      contact: z.string(),
      phone: z.string(),
      warning: z.string(),
      article: z.string(),
    })
    .nullable(),
  payment: z.object({ id: Id, state: PaymentState, stateText: z.string() }).nullable(),
  actions: z.object({ pay: DecisionView }),
}).meta({ id: 'Bill' });
export type BillView = z.infer<typeof BillView>;

/** What `wx.requestPayment` takes, signed by the merchant's key. */
export const PayParams = z
  .object({
    appId: z.string(),
    timeStamp: z.string(),
    nonceStr: z.string(),
    package: z.string(),
    signType: z.literal('RSA'),
    paySign: z.string(),
  })
  .meta({ id: 'PayParams' });
export type PayParams = z.infer<typeof PayParams>;

export const StartedPayment = z
  .object({ payment: Id, client: Client, params: PayParams })
  .meta({ id: 'StartedPayment' });
export type StartedPayment = z.infer<typeof StartedPayment>;

export const PaymentView = z
  .object({
    id: Id,
    state: PaymentState,
    stateText: z.string(),
    amountFen: FenAmount,
    paidAt: InstantText.nullable(),
    subject: z.object({ kind: z.enum(['bill', 'registration']), id: Id }),
  })
  .meta({ id: 'Payment' });
export type PaymentView = z.infer<typeof PaymentView>;

export const DeskPayment = z
  .object({
    id: Id,
    payerName: z.string(),
    subjectText: z.string(),
    amountFen: FenAmount,
    state: PaymentState,
    stateText: z.string(),
    outTradeNo: z.string(),
    transactionId: z.string().nullable(),
    startedAt: InstantText,
    paidAt: InstantText.nullable(),
    incident: z.string().nullable(),
  })
  .meta({ id: 'DeskPayment' });
export type DeskPayment = z.infer<typeof DeskPayment>;
