import { dropTokens } from '../mp/access-tokens.ts';
import { MpError } from '../mp/mp-error.ts';
import type { World } from '../world/world.ts';
import { numberParam, takeFaults } from './fault.ts';

const TOKEN_CODES: readonly number[] = [40001, 40014, 42001];

/** T1: an errcode out of the blue. For a token's own codes the tokens really end, so that only a refresh helps. */
export function throwTokenFault(world: World, api: string): void {
  const [fault] = takeFaults(world, ['T1'], { api });
  if (fault === undefined) return;
  const errcode = numberParam(fault, 'errcode', 40001);
  if (TOKEN_CODES.includes(errcode)) for (const app of world.config.apps) dropTokens(world, app);
  throw new MpError(errcode);
}
