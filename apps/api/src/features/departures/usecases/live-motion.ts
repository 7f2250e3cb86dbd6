import type { Motion } from '../../motions/index.ts';

const OVER: readonly Motion['state'][] = ['passed', 'failed', 'withdrawn'];

/** The motion about a departure that is still before a body. */
export function liveMotion(motions: readonly Motion[]): Motion | undefined {
  return motions.find(({ state }) => !OVER.includes(state));
}
