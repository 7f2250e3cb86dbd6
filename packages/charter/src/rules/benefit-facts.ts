import type { CharterView } from '../charter-on.ts';

/** The benefits of members in the words of the founding document, sentence by sentence. */
export function benefits(view: CharterView): { text: string; article: string }[] {
  return (view.benefits?.list.value ?? []).map(({ text, article }) => ({ text, article }));
}
