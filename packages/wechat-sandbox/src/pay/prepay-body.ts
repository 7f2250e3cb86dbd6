import type { ObjectSpec, StringSpec } from './body-spec.ts';

const OUT_TRADE_NO: StringSpec = {
  kind: 'string',
  min: 6,
  max: 32,
  pattern: /^[0-9A-Za-z_\-|*]+$/,
  required: true,
};

const text = (max: number): StringSpec => ({ kind: 'string', max });
const needed = (max: number): StringSpec => ({ kind: 'string', max, required: true });

/** POST /v3/pay/transactions/jsapi, field by field. */
export const PREPAY_BODY: ObjectSpec = {
  kind: 'object',
  fields: {
    appid: needed(32),
    mchid: needed(32),
    description: { kind: 'string', max: 127, required: true, pattern: /^(?!\s)[^\p{Cc}]*(?<!\s)$/u },
    out_trade_no: OUT_TRADE_NO,
    time_expire: { kind: 'string', max: 64, pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/ },
    attach: text(128),
    notify_url: needed(255),
    goods_tag: text(32),
    limit_pay: {
      kind: 'array',
      of: { kind: 'string', max: 32, oneOf: ['no_balance', 'no_credit', 'no_debit', 'balance_only'] },
    },
    support_fapiao: { kind: 'boolean' },
    amount: {
      kind: 'object',
      required: true,
      fields: {
        total: { kind: 'integer', min: 1, max: 10_000_000_000, required: true },
        currency: { kind: 'string', max: 16, oneOf: ['CNY'] },
      },
    },
    payer: { kind: 'object', required: true, fields: { openid: needed(128) } },
    detail: {
      kind: 'object',
      fields: {
        cost_price: { kind: 'integer', min: 0, max: 10_000_000_000 },
        invoice_id: text(32),
        goods_detail: {
          kind: 'array',
          of: {
            kind: 'object',
            fields: {
              merchant_goods_id: needed(32),
              wechatpay_goods_id: text(32),
              goods_name: text(256),
              quantity: { kind: 'integer', min: 1, max: 1_000_000, required: true },
              unit_price: { kind: 'integer', min: 0, max: 10_000_000_000, required: true },
            },
          },
        },
      },
    },
    scene_info: {
      kind: 'object',
      fields: {
        payer_client_ip: needed(45),
        device_id: text(32),
        store_info: {
          kind: 'object',
          fields: { id: needed(32), name: text(256), area_code: text(32), address: text(512) },
        },
      },
    },
    settle_info: { kind: 'object', fields: { profit_sharing: { kind: 'boolean' } } },
  },
};
