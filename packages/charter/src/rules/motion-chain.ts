import type { CharterView } from '../charter-on.ts';
import type { ChainLink } from '../schema/chain.ts';
import type { MotionKind } from '../schema/motion-kinds.ts';
import { isBallot, motionKinds } from './motion-kinds.ts';

export type ChainStep = { readonly body: string; readonly does: string; readonly article: string };

/**
 * The bodies that have to vote on a motion of this kind, one after the other [D2][E22][E23][C15][A20]. Without a chain
 * of its own it is the body that is asked (`asked`), or the one whose powers cover the kind. Empty where nobody may.
 */
export function motionChain(view: CharterView, kind: MotionKind, asked?: string): ChainStep[] {
  const own = chainOf(view, kind);
  const ballots = (own ?? []).flatMap(toStep);
  if (ballots.length > 0) return ballots;
  const general = view.decisionChain?.value.flatMap(toStep) ?? [];
  const isExcepted = view.decisionChainExcept?.value.kinds.includes(kind) ?? false;
  if (general.length > 0 && !isExcepted) return general;
  return deciding(view, kind, asked);
}

/** What belongs to such a motion besides ballots, before the first or after the last: drafts, checks, filings. */
export function motionFormalities(
  view: CharterView,
  kind: MotionKind,
): { who: string; act: ChainLink['act']; does: string; article: string; when: 'before' | 'after' }[] {
  const chain = chainOf(view, kind) ?? [];
  const first = chain.findIndex(isBallot);
  return chain.flatMap((link, at) => {
    if (isBallot(link)) return [];
    const who = link.who ?? view.bodies[link.body ?? '']?.name.value ?? '';
    const when = first === -1 || at < first ? 'before' : 'after';
    return [{ who, act: link.act, does: link.does, article: link.article, when }] as const;
  });
}

function chainOf(view: CharterView, kind: MotionKind): readonly ChainLink[] | null | undefined {
  switch (kind) {
    case 'amendment':
      return view.amendment.value;
    case 'dissolution':
      return view.dissolution?.value;
    case 'expulsion':
      return view.expulsion?.path.value;
    case 'waiver':
      return view.offices?.overAgePath?.value;
    default:
      return undefined;
  }
}

const toStep = (link: ChainLink): ChainStep[] =>
  link.body !== undefined && isBallot(link) ? [{ body: link.body, does: link.does, article: link.article }] : [];

function deciding(view: CharterView, kind: MotionKind, asked: string | undefined): ChainStep[] {
  // The highest body first: where two bodies share a power, it decides unless the other one is asked.
  const bodies = Object.keys(view.bodies).sort((one, other) => rank(view, other) - rank(view, one));
  const able = bodies.flatMap((body) => {
    const power = motionKinds(view, body).find((one) => one.kind === kind);
    return power ? [{ body, does: '表决', article: power.article }] : [];
  });
  const step = asked === undefined ? able[0] : able.find(({ body }) => body === asked);
  return step ? [step] : [];
}

const rank = (view: CharterView, body: string) => (view.bodies[body]?.isHighest?.value ? 1 : 0);
