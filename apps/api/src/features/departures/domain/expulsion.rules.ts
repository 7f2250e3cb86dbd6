import {
  type CharterView,
  type ExpulsionPath,
  expulsionPath,
  type InactivityVerdict,
  type Refusal,
} from '@mengwu/charter';
import { ALLOWED, type Decision, refused } from '@mengwu/kernel';
import type { Ground } from './departure.ts';

/** How long the desk may give a member to reply. No charter states it, so the desk chooses within these. */
export const REPLY_DAYS = { shortest: 7, usual: 15, longest: 60 } as const;

type Path = ExpulsionPath | Refusal<'expulsion_not_provided' | 'charter_silent'>;

/** The grounds that the desk named, as the charter has them; what it does not have is refused [A15][C15][E8]. */
export function groundsOf(path: ExpulsionPath, named: readonly string[]): Ground[] | undefined {
  const known = new Map(path.grounds.map(({ text, article }) => [text, { text, article }]));
  const grounds = [...new Set(named)].map((text) => known.get(text));
  return grounds.every((one) => one !== undefined) ? (grounds as Ground[]) : undefined;
}

/** Inactivity is a ground only after the charter's years without fulfilment [C15]. */
export function mayUseGround(
  path: ExpulsionPath,
  text: string,
  verdict: InactivityVerdict,
): Decision<'expulsion_ground_unknown' | 'inactivity_not_reached'> {
  const ground = path.grounds.find((one) => one.text === text);
  if (!ground) return refused('expulsion_ground_unknown', { article: path.article });
  if (!ground.isInactivity || verdict.verdict === 'expulsionTrack') return ALLOWED;
  return refused('inactivity_not_reached', { article: ground.article, ...(verdict.on && { changesOn: verdict.on }) });
}

/** Whether a second officer has to verify before anything else happens [C15]. */
export function needsVerification(view: CharterView): { article: string } | undefined {
  const path = expulsionPath(view);
  return path.allowed ? path.steps.find(({ act }) => act === 'verify') : undefined;
}

/** The body that votes first, by the charter's path. */
export function votingBody(path: Path): { body: string; name: string; article: string } | undefined {
  const step = path.allowed
    ? path.steps.find(({ act, body }) => body && (act === 'vote' || act === 'propose'))
    : undefined;
  return step?.body ? { body: step.body, name: step.name, article: step.article } : undefined;
}
