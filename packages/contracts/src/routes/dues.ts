import { z } from 'zod';
import type { RouteSpec } from '../route.ts';
import { Client, Id, InAlliance, PageQuery, pageOf } from '../schemas/common.ts';
import {
  BillCard,
  BillState,
  BillView,
  DeskPayment,
  PaymentState,
  PaymentView,
  StartedPayment,
} from '../schemas/dues.ts';

const Bill = InAlliance.extend({ bill: Id });
const Payment = InAlliance.extend({ payment: Id });

export const duesRoutes = {
  'GET /me/bills': {
    summary: 'Bills of the units that I act for and of my applications',
    access: 'person',
    response: z.object({ items: z.array(BillCard) }),
    errors: [],
  },
  'GET /alliances/:alliance/bills/:bill': {
    summary: 'What is owed, why, until when, and how to pay it',
    access: 'person',
    params: Bill,
    response: BillView,
    errors: ['bill_not_found'],
  },
  'POST /alliances/:alliance/bills/:bill/payments': {
    summary: 'Pay with WeChat: one open attempt for each bill, amounts from the server alone',
    access: 'person',
    idempotent: true,
    params: Bill,
    body: z.object({ client: Client }),
    response: StartedPayment,
    errors: [
      'bill_not_found',
      'bill_already_paid',
      'bill_void',
      'payment_in_progress',
      'wechat_unavailable',
      'payer_unknown_to_wechat',
    ],
  },
  'GET /alliances/:alliance/desk/bills': {
    summary: 'Bills',
    access: 'officer',
    params: InAlliance,
    query: PageQuery.extend({ state: BillState.optional() }),
    response: pageOf(BillCard),
    errors: [],
  },
  'GET /alliances/:alliance/desk/bills/:bill': {
    summary: 'A bill with its lines and articles',
    access: 'officer',
    params: Bill,
    response: BillView,
    errors: ['bill_not_found'],
  },
} as const satisfies Record<string, RouteSpec>;

export const paymentRoutes = {
  'GET /alliances/:alliance/payments/:payment': {
    summary: 'What the server knows of my payment',
    access: 'person',
    params: Payment,
    response: PaymentView,
    errors: ['payment_not_found'],
  },
  'POST /alliances/:alliance/payments/:payment/confirm': {
    summary: 'Ask WeChat, if it has not told us yet, whether my payment arrived',
    access: 'person',
    params: Payment,
    response: PaymentView,
    errors: ['payment_not_found'],
  },
  'POST /wechat/pay/:merchant/notifications': {
    summary: "WeChat Pay's notifications, believed by their signature alone",
    access: 'gateway',
    params: z.object({ merchant: z.string().max(40) }),
    consumes: 'raw',
    errors: ['notification_refused'],
  },
  'GET /alliances/:alliance/desk/payments': {
    summary: 'Payments and incidents',
    access: 'officer',
    params: InAlliance,
    query: PageQuery.extend({ state: PaymentState.optional() }),
    response: pageOf(DeskPayment),
    errors: [],
  },
} as const satisfies Record<string, RouteSpec>;
