import { viewOrder } from '../pay/order-view.ts';
import { findOrder } from '../pay/orders.ts';
import type { Order } from '../world/state.ts';
import type { World } from '../world/world.ts';
import type { ControlRoute } from './call.ts';

/** 0.6 %, in whole fen. */
const feeOf = (fen: number): number => Math.round((fen * 6) / 1_000);

/** Orders as WeChat sees them and each merchant's money. */
export const getLedger: ControlRoute = (world) => {
  const orders = Object.keys(world.state.orders)
    .map((key) => findOrder(world, key))
    .filter((order) => order !== undefined);
  return {
    orders: orders.map(viewOrder),
    merchants: world.config.merchants.map((merchant) => ({
      key: merchant.key,
      mchid: merchant.mchid,
      ...balance(orders.filter((order) => order.mchid === merchant.mchid && order.paidAt !== null)),
    })),
    credits: world.state.credits,
    doublePaidReferences: doublePaid(orders),
  };
};

function balance(paid: readonly Order[]): { payments: number; paidFen: number; feeFen: number; balanceFen: number } {
  const paidFen = paid.reduce((sum, order) => sum + order.total, 0);
  const feeFen = paid.reduce((sum, order) => sum + feeOf(order.total), 0);
  return { payments: paid.length, paidFen, feeFen, balanceFen: paidFen - feeFen };
}

/** Different orders paid under one `attach`: one debt that was paid twice. */
function doublePaid(orders: readonly Order[]): string[] {
  const references = orders
    .filter((order) => order.paidAt !== null && order.attach !== null)
    .map((order) => String(order.attach));
  return [...new Set(references.filter((reference, index) => references.indexOf(reference) !== index))];
}

export const getMessages: ControlRoute = (world: World, { query }) => {
  const persona = query.get('persona');
  return { messages: world.state.messages.filter((message) => persona === null || message.personaId === persona) };
};

export const getRequests: ControlRoute = (world, { query }) => {
  const [path, api] = [query.get('path'), query.get('api')];
  const requests = world.requests.filter(
    (request) => (path === null || request.path.startsWith(path)) && (api === null || request.api === api),
  );
  return { requests };
};
