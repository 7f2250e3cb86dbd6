import type { CharterView } from '../charter-on.ts';
import type { OpenQuestion } from '../dated.ts';
import type { ChainLink } from '../schema/chain.ts';
import { charterSilent, type Refusal, refusal } from './silent.ts';

export type ExpulsionPath = {
  readonly allowed: true;
  readonly grounds: readonly {
    readonly text: string;
    readonly article: string;
    /** Rests on the clause about members that do nothing. */
    readonly isInactivity: boolean;
  }[];
  readonly steps: readonly {
    readonly body: string | null;
    readonly name: string;
    readonly act: ChainLink['act'];
    readonly does: string;
    readonly article: string;
  }[];
  readonly article: string;
  readonly open: readonly OpenQuestion[];
};

/**
 * On which grounds and by whom a member is expelled [A15][C15][E8]. Refused where the charter knows no expulsion, or
 * does not say who decides.
 */
export function expulsionPath(view: CharterView): ExpulsionPath | Refusal<'expulsion_not_provided' | 'charter_silent'> {
  const { expulsion, bodies } = view;
  if (!expulsion) return refusal('expulsion_not_provided');
  const { path, grounds, seriousness } = expulsion;
  if (!path.value) return charterSilent(path, '除名由谁决定');
  if (!grounds.value) return charterSilent(grounds, '哪些行为会被除名');
  return {
    allowed: true,
    grounds: grounds.value.map(({ text, article, inactivity = false }) => ({
      text,
      article,
      isInactivity: inactivity,
    })),
    steps: path.value.map(({ body, who, act, does, article }) => ({
      ...{ body: body ?? null, name: who ?? bodies[body ?? '']?.name.value ?? '' },
      ...{ act, does, article },
    })),
    article: path.article,
    open: [grounds.open, path.open, seriousness?.open].filter((one) => one !== undefined),
  };
}
