import { AFTER, BEFORE } from '../faults/answer-faults.ts';
import { takeFaults } from '../faults/fault.ts';
import type { Wire } from '../http/wire.ts';
import type { World } from '../world/world.ts';
import { payWire, signedWire } from './answer.ts';
import { parseAuthorization } from './authorization.ts';
import type { PayEndpoint, RawCall } from './call.ts';
import { passGate } from './gate.ts';
import { NUMERIC, PayError } from './pay-error.ts';

export interface Handled {
  readonly wire: Wire;
  readonly verdict: string;
  readonly faults: readonly string[];
}

/** Gate, faults before, business, signature, faults after: one call from bytes to bytes. */
export function handleCall(world: World, endpoint: PayEndpoint, call: RawCall): Handled {
  try {
    const passed = passGate(world, endpoint, call);
    const context = { api: endpoint.api, outTradeNo: endpoint.outTradeNo(call) };
    const [early] = takeFaults(world, Object.keys(BEFORE), context);
    const spoilt = early && BEFORE[early.action]?.(early);
    if (early !== undefined && spoilt !== undefined) {
      return { wire: signedWire(world, passed.merchant.mchid, spoilt), verdict: 'ok', faults: [early.action] };
    }
    const { wire, verdict } = business(world, endpoint, passed);
    const late = takeFaults(world, Object.keys(AFTER), context);
    const signed = verdict === 'ok' || world.config.signErrors ? signedWire(world, passed.merchant.mchid, wire) : wire;
    return {
      wire: late.reduce((now, fault) => AFTER[fault.action]?.(now, fault) ?? now, signed),
      verdict,
      faults: late.map((fault) => fault.action),
    };
  } catch (error) {
    return refusedAtGate(world, call, error);
  }
}

function business(
  world: World,
  endpoint: PayEndpoint,
  call: Parameters<PayEndpoint['run']>[1],
): { wire: Wire; verdict: string } {
  try {
    const outcome = endpoint.run(world, call);
    return { wire: payWire(world, outcome.status, outcome.body, NUMERIC.ok), verdict: 'ok' };
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    return { wire: errorWire(world, error), verdict: error.code };
  }
}

function refusedAtGate(world: World, call: RawCall, error: unknown): Handled {
  if (!(error instanceof PayError)) throw error;
  const wire = errorWire(world, error);
  const mchid = claimedMchid(world, call);
  const signed = mchid !== undefined && world.config.signErrors ? signedWire(world, mchid, wire) : wire;
  return { wire: signed, verdict: error.code, faults: [] };
}

function claimedMchid(world: World, call: RawCall): string | undefined {
  try {
    const { mchid } = parseAuthorization(call.headers.authorization);
    return Object.hasOwn(world.keys.merchants, mchid) ? mchid : undefined;
  } catch {
    return undefined;
  }
}

function errorWire(world: World, error: PayError): Wire {
  const detail = error.detail === undefined ? {} : { detail: error.detail };
  return payWire(world, error.status, { code: error.code, message: error.message, ...detail }, error.numeric);
}
