import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { html, type Markup } from '../http/html.ts';
import { hidden, sendPage, sendTrouble } from '../http/page.ts';
import { formOf, queryOf } from '../http/server.ts';
import { PayError } from '../pay/pay-error.ts';
import { OUTCOMES, payableOrder, payInWallet, type WalletResult } from '../pay/pay-in-wallet.ts';
import { personaByOpenid } from '../world/personas.ts';
import type { Order, Persona } from '../world/state.ts';
import { findMerchant, type World } from '../world/world.ts';
import { type CheckedPay, checkPayParams, readPayParams } from './cashier-params.ts';
import { dateTime, yuan } from './money.ts';
import { currentPersona } from './persona-cookie.ts';
import { parseReturn, withAnswer } from './return-url.ts';

const REMEDY = '请回到商家页面重新发起支付。';

interface Visit {
  readonly given: URLSearchParams;
  readonly checked: Extract<CheckedPay, { order: Order }>;
  readonly payer: Persona;
}

/** The sheet that opens over a merchant's page, and what follows from the tap. */
export function cashierPages(server: FastifyInstance, world: World): void {
  server.get('/cashier', (request, reply) =>
    visit(world, request, reply, queryOf(request), ({ given, checked, payer }) => {
      payableOrder(world, checked.prepayId, payer);
      return sendPage(reply, 200, {
        title: '微信支付',
        content: sheet(world, checked.order, payer, context(given, request)),
      });
    }),
  );
  server.post('/cashier', (request, reply) =>
    visit(world, request, reply, formOf(request), ({ given, checked, payer }) => {
      const outcome = OUTCOMES.find((each) => each === given.get('outcome'));
      if (outcome === undefined) return sendTrouble(reply, 400, '没有选择支付结果', REMEDY);
      return sendResult(reply, payInWallet(world, checked.prepayId, payer, outcome), given);
    }),
  );
}

function visit(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  given: URLSearchParams,
  show: (visit: Visit) => FastifyReply,
): FastifyReply {
  const checked = checkPayParams(world, readPayParams(given));
  if ('refusal' in checked) return sendTrouble(reply, 400, checked.refusal, REMEDY);
  const { order } = checked;
  const payer =
    currentPersona(world, request, given.get('persona')) ?? personaByOpenid(world, order.appid, order.openid);
  if (payer === undefined) return sendTrouble(reply, 400, '找不到付款人', REMEDY);
  try {
    return show({ given, checked, payer });
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    return sendTrouble(reply, 409, error.message, '可以关闭本页。');
  }
}

/** What the answer needs again: the signed parameters, the payer, where to go, and who opened the sheet. */
function context(given: URLSearchParams, request: FastifyRequest): Record<string, string> {
  const opener = given.get('origin') ?? request.headers.referer ?? '';
  return { ...Object.fromEntries(given), origin: parseReturn(opener)?.origin ?? '' };
}

function sheet(world: World, order: Order, payer: Persona, fields: Record<string, string>): Markup {
  return html`<div class="card">
<p class="centre quiet">${findMerchant(world, order.mchid)?.name ?? order.mchid}</p>
<p class="amount"><small>￥</small>${yuan(order.total)}</p>
<dl><dt>商品</dt><dd>${order.description}</dd><dt>付款人</dt><dd>${payer.displayName}</dd>
<dt>商户单号</dt><dd>${order.outTradeNo}</dd><dt>有效期至</dt><dd>${dateTime(order.expiresAt)}</dd></dl>
</div>
<form class="actions" method="post" action="/cashier">${hidden(fields)}
<button class="button primary" name="outcome" value="pay">支付</button>
<button class="button" name="outcome" value="cancel">取消</button>
<button class="button warn" name="outcome" value="fail">支付失败（余额不足）</button>
</form>`;
}

const SAID: Readonly<Record<WalletResult['result'], { title: string; icon: string; tone: string }>> = {
  ok: { title: '支付成功', icon: '✓', tone: '' },
  cancel: { title: '已取消支付', icon: '!', tone: 'warn' },
  fail: { title: '支付失败：余额不足', icon: '!', tone: 'warn' },
  lost: { title: '网络中断，结果未知', icon: '?', tone: 'warn' },
};

function sendResult(
  reply: FastifyReply,
  { order, result, errMsg }: WalletResult,
  given: URLSearchParams,
): FastifyReply {
  const back = parseReturn(given.get('return'));
  const target = back === null || result === 'lost' ? '' : withAnswer(back, { pay: result });
  const origin = back?.origin ?? parseReturn(given.get('origin'))?.origin ?? '';
  const said = SAID[result];
  const goBack =
    target === ''
      ? html`<p class="centre quiet">请回到商家页面查看结果。</p>`
      : html`<div class="actions"><a class="button primary" href="${target}">返回商家</a></div>`;
  return sendPage(reply, 200, {
    title: '微信支付',
    content: html`<div id="result" data-message="${result === 'lost' ? '' : errMsg}" data-origin="${origin}" data-return="${target}">
<div class="icon ${said.tone}" aria-hidden="true">${said.icon}</div><p class="centre"><strong>${said.title}</strong></p>
<p class="amount"><small>￥</small>${yuan(order.total)}</p>${goBack}</div>`,
    script: '/result.js',
  });
}
