import { CATALOGUE } from '../faults/catalogue.ts';
import type { Fault, FaultMatch } from '../faults/fault.ts';
import { isObject, type JsonObject } from '../http/json.ts';
import { MP_APIS } from '../mp/mp-listener.ts';
import { PAY_APIS } from '../pay/pay-listener.ts';
import { type ControlRoute, needText, optionalCount } from './call.ts';
import { badInput, ControlError } from './control-error.ts';

const APIS: readonly string[] = [...PAY_APIS, ...MP_APIS, 'notify', 'cashier'];

export const getFaults: ControlRoute = (world) => ({ faults: world.faults });

export const postFault: ControlRoute = (world, { body }) => {
  const action = needText(body, 'action');
  const kind = Object.hasOwn(CATALOGUE, action) ? CATALOGUE[action] : undefined;
  if (kind === undefined) throw badInput(`There is no fault "${action}". Known: ${Object.keys(CATALOGUE).join(', ')}.`);
  const params = isObject(body.params) ? body.params : {};
  const mode = params[kind.modeParam];
  if (mode !== undefined && kind.modes.length > 0 && !kind.modes.includes(String(mode))) {
    throw badInput(`Fault ${action} has no ${kind.modeParam} "${String(mode)}". Known: ${kind.modes.join(', ')}.`);
  }
  const match = readMatch(isObject(body.match) ? body.match : {});
  if (kind.api !== null && match.api !== undefined && match.api !== kind.api) {
    throw badInput(`Fault ${action} happens only to "${kind.api}".`);
  }
  const fault: Fault = {
    id: world.ids.plain('fault'),
    action,
    match,
    params,
    timesLeft: optionalCount(body, 'times', 1),
    seen: 0,
  };
  world.faults.push(fault);
  return { id: fault.id };
};

function readMatch(given: JsonObject): FaultMatch {
  const unknown = Object.keys(given).find((key) => !['api', 'out_trade_no', 'persona', 'nth'].includes(key));
  if (unknown !== undefined) throw badInput(`A match knows api, out_trade_no, persona and nth, not "${unknown}".`);
  if (given.api !== undefined && !APIS.includes(String(given.api)))
    throw badInput(`There is no api "${String(given.api)}". Known: ${APIS.join(', ')}.`);
  return {
    ...(given.api === undefined ? {} : { api: needText(given, 'api') }),
    ...(given.out_trade_no === undefined ? {} : { out_trade_no: needText(given, 'out_trade_no') }),
    ...(given.persona === undefined ? {} : { persona: needText(given, 'persona') }),
    ...(given.nth === undefined ? {} : { nth: optionalCount(given, 'nth', 1) }),
  };
}

export const deleteFaults: ControlRoute = (world, { params }) => {
  const before = world.faults.length;
  world.faults = params.id === undefined ? [] : world.faults.filter((fault) => fault.id !== params.id);
  if (params.id !== undefined && world.faults.length === before)
    throw new ControlError(404, 'NO_FAULT', `There is no fault "${params.id}" any more.`);
  return { removed: before - world.faults.length };
};
