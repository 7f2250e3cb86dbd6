import type { RouteKey } from '@mengwu/contracts';
import { routes } from '@mengwu/contracts';
import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import type { RequestContext } from '../context.ts';
import type { MengwuRequest } from './request-state.ts';
import { splitKey } from './route-key.ts';
import type { HandlerOf } from './route-types.ts';

export const ROUTE = 'mengwu:route';

/**
 * Binds a controller's method to a row of the table of routes. The method takes `(@Input() input, @Ctx() ctx)`;
 * a wrong input or result type does not compile.
 */
export function Route<K extends RouteKey>(
  key: K,
): <M extends HandlerOf<K>>(target: object, name: string | symbol, method: TypedPropertyDescriptor<M>) => void {
  const { method, path } = splitKey(key);
  const isEmpty = !('response' in routes[key]) && !('produces' in routes[key]);
  return applyDecorators(
    RequestMapping({ path, method: RequestMethod[method] }),
    HttpCode(isEmpty ? 204 : 200),
    SetMetadata(ROUTE, key),
  );
}

/** The parts of the request, parsed by the contract's schemas. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext): unknown => state(context).input);

/** Who asks, when, under which id. */
export const Ctx = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext => state(context).ctx);

function state(context: ExecutionContext) {
  return context.switchToHttp().getRequest<MengwuRequest>().mengwu;
}
