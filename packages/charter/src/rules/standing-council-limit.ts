import type { CharterView } from '../charter-on.ts';
import { atMostOf } from './share.ts';

/** The most people that a body which is a part of the council may have [E13]; undefined where no body is limited. */
export function standingCouncilLimit(
  view: CharterView,
  directors: number,
): { readonly body: string; readonly max: number; readonly article: string } | undefined {
  for (const [body, { maxShareOfCouncil: share }] of Object.entries(view.bodies)) {
    if (share) return { body, max: atMostOf(directors, share.value), article: share.article };
  }
  return undefined;
}
