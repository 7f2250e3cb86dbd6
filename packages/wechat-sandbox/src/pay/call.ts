import type { JsonObject } from '../http/json.ts';
import type { Merchant } from '../world/config.ts';
import type { World } from '../world/world.ts';
import type { ObjectSpec } from './body-spec.ts';

/** A request as it came over the wire. */
export interface RawCall {
  readonly method: string;
  /** Path and query exactly as sent: they are signed. */
  readonly rawUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly rawBody: Buffer;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** A request that passed the gate. */
export interface PayCall extends RawCall {
  readonly merchant: Merchant;
  readonly body: JsonObject;
}

export interface PayOutcome {
  readonly status: number;
  readonly body?: JsonObject;
}

export interface PayEndpoint {
  readonly api: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body: ObjectSpec | null;
  /** Where the caller names its merchant number; it must be the one that signed. */
  readonly mchidIn: 'body' | 'query' | 'none';
  outTradeNo(call: RawCall): string | undefined;
  run(world: World, call: PayCall): PayOutcome;
}
