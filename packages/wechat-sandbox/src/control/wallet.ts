import { isObject } from '../http/json.ts';
import { moveOrder } from '../pay/order-machine.ts';
import { viewOrder } from '../pay/order-view.ts';
import { orderByPrepay, ordersByNumber } from '../pay/orders.ts';
import { OUTCOMES, payInWallet } from '../pay/pay-in-wallet.ts';
import { checkPayParams, readPayParams } from '../wallet/cashier-params.ts';
import { answerSubscription } from '../world/credits.ts';
import { personaByOpenid } from '../world/personas.ts';
import { findTemplate, type World } from '../world/world.ts';
import { type ControlRoute, needApp, needPersona, needText, optionalCount } from './call.ts';
import { badInput, ControlError } from './control-error.ts';

/**
 * The tap in the cashier, without a browser. Without a persona the payer of the order taps.
 * With `params` (what wx.requestPayment was given) the phone's own checks come first, paySign among them.
 */
export const cashierPay: ControlRoute = (world, { body }) => {
  const prepayId = body.params === undefined ? needText(body, 'prepay_id') : signedPrepayId(world, body.params);
  const outcome = OUTCOMES.find((each) => each === (body.outcome ?? 'pay'));
  if (outcome === undefined) throw badInput(`"outcome" must be one of ${OUTCOMES.join(', ')}.`);
  const order = orderByPrepay(world, prepayId)?.order;
  const payer =
    body.persona === undefined && order !== undefined ? personaByOpenid(world, order.appid, order.openid) : undefined;
  const result = payInWallet(world, prepayId, payer ?? needPersona(world, body.persona), outcome);
  return { result: result.result, errMsg: result.errMsg, order: viewOrder(result.order) };
};

/** A mini-program does not name its appid: the phone knows it. */
function signedPrepayId(world: World, given: unknown): string {
  if (!isObject(given)) throw badInput('"params" must be an object.');
  const params = new URLSearchParams({ appId: needApp(world, undefined, 'mp').appid });
  for (const [name, value] of Object.entries(given)) params.set(name, String(value));
  const checked = checkPayParams(world, readPayParams(params));
  if ('refusal' in checked) throw new ControlError(409, 'PAY_PARAMS_REFUSED', checked.refusal);
  return checked.prepayId;
}

export const acceptSubscription: ControlRoute = (world, { body }) => {
  const persona = needPersona(world, body.persona);
  const app = needApp(world, body.appid, 'mp');
  const times = optionalCount(body, 'times', 1);
  const answer = body.answer ?? 'accept';
  if (answer !== 'accept' && answer !== 'reject') throw badInput('"answer" must be accept or reject.');
  if (!Array.isArray(body.templates) || body.templates.length === 0)
    throw badInput('"templates" must be a list of template ids or keys.');
  const templates = body.templates.map((named: unknown) => {
    const template = findTemplate(world, named);
    if (template === undefined) throw new ControlError(404, 'NO_TEMPLATE', `There is no template "${String(named)}".`);
    return template;
  });
  const credits = templates.map(({ templateId }) =>
    answerSubscription(world, { appid: app.appid, personaId: persona.id, templateId }, answer, times),
  );
  return { credits };
};

/** A refund made in the merchant's own console: later queries say REFUND, which still means paid. */
export const markRefunded: ControlRoute = (world, { body }) => {
  const number = needText(body, 'out_trade_no');
  const [order] = ordersByNumber(world, number);
  if (order === undefined) throw new ControlError(404, 'NO_ORDER', `There is no order "${number}".`);
  moveOrder(order, 'refund');
  world.changed();
  return viewOrder(order);
};
