import type { CharterView } from '@mengwu/charter';

/** The article under which a charter lists its members' duties; null where it lists none. */
export function dutiesArticle(view: CharterView): string | null {
  return view.duties?.article ?? null;
}
