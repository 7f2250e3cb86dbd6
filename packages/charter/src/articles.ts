import { compareHeadings, headingOf, placesOf } from './articles/place.ts';
import type { By, Told } from './articles/provision.ts';
import { tellAll } from './articles/tell-all.ts';
import type { CharterView } from './charter-on.ts';
import type { Held, OpenQuestion } from './dated.ts';

export type Provision = {
  readonly label: string;
  readonly text: string;
  /** The exact place in the document. */
  readonly article: string;
  /** `open`: the document is silent and nothing has been set, so nothing is enforced. */
  readonly by: By | 'open';
  /** What is done about it, in one sentence. */
  readonly how: string | null;
  /** What the document leaves open here, told to a reader. */
  readonly open: string | null;
  /** The parameter, where its question is open. */
  readonly path: string | null;
};

export type Article = { readonly heading: string; readonly provisions: readonly Provision[] };

const SILENT = '文件没有写明';

/**
 * The charter of a day, article by article in the order of the document: what it says and who sees to it. Every dated
 * parameter of the view appears; what stands in two articles appears in both.
 */
export function articlesOf(view: CharterView): Article[] {
  const paths = pathsIn(view);
  const articles = new Map<string, Provision[]>();
  for (const one of tellAll(view)) {
    const provision = toProvision(one, paths.get(one.held) ?? null);
    for (const heading of new Set(placesOf(one.article).map(headingOf))) {
      articles.set(heading, [...(articles.get(heading) ?? []), provision]);
    }
  }
  return [...articles]
    .map(([heading, provisions]) => ({ heading, provisions: withoutRepeats(provisions) }))
    .sort((a, b) => compareHeadings(a.heading, b.heading));
}

function toProvision({ held, label, text, article, by, how }: Told, path: string | null): Provision {
  const { open, setting } = held;
  return {
    ...{ label, article, text: text ?? SILENT },
    by: text === null ? 'open' : by,
    how: text === null ? null : how,
    open: openSentence(held, text),
    path: (open ?? setting?.asked) ? path : null,
  };
}

function openSentence({ open, setting, from }: Held<unknown>, text: string | null): string | null {
  if (setting?.asked) return `${asked(setting.asked)}秘书处已设定“${setting.text}”，${from} 起按此办理。`;
  if (!open) return null;
  if (text === null) return `${asked(open)}秘书处还没有明确，在此之前系统不会自行认定。`;
  return `${asked(open)}秘书处目前按“${open.setToText ?? text}”办理。`;
}

const asked = ({ question }: OpenQuestion) => `文件没有说清：${question}`;

/** A sentence that two parameters quote is shown once, with the one that says what is done about it. */
function withoutRepeats(provisions: readonly Provision[]): Provision[] {
  const rank = ({ by, open }: Provision) => (open === null ? 0 : 2) + (by === 'statement' ? 0 : 1);
  const best = new Map<string, Provision>();
  for (const one of provisions) {
    const key = [one.article, one.text === SILENT ? one.label : one.text, one.path].join(' ');
    const known = best.get(key);
    if (!known || rank(one) > rank(known)) best.set(key, one);
  }
  return [...best.values()];
}

/** The path of each parameter of a view. */
export function pathsIn(view: CharterView): Map<Held<unknown>, string> {
  const found = new Map<Held<unknown>, string>();
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    if ('article' in node && 'from' in node && 'value' in node) {
      found.set(node as Held<unknown>, path);
      return;
    }
    for (const [key, child] of Object.entries(node)) walk(child, path === '' ? key : `${path}.${key}`);
  };
  walk(view, '');
  return found;
}
