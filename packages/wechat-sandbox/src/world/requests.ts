import type { World } from './world.ts';

const KEPT = 2_000;

/** One call that the API made to us, and what we thought of it. */
export interface RecordedRequest {
  readonly at: number;
  readonly listener: 'mp' | 'pay';
  readonly api: string;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  /** `ok`, or the code with which the call was refused. */
  readonly verdict: string;
  readonly faults: readonly string[];
}

export function recordRequest(world: World, request: RecordedRequest): void {
  world.requests.push(request);
  if (world.requests.length > KEPT) world.requests.splice(0, world.requests.length - KEPT);
}
