import { articlesOf, type Charter, type CharterView, type Provision } from '@mengwu/charter';
import type { CharterArticle, CharterArticles, CharterProvision } from '@mengwu/contracts';

interface InForce {
  readonly view: CharterView;
  readonly version: string;
  readonly charter: Charter;
}

const TEXTS = { system: '已由系统执行', desk: '由秘书处办理', open: '待明确', statement: '说明' } as const;

/** The charter of a day, article by article, for screens. */
export function toArticles(view: CharterView): CharterArticle[] {
  return articlesOf(view).map(({ heading, provisions }) => ({
    anchor: heading,
    heading,
    provisions: provisions.map(toProvision),
  }));
}

function toProvision({ label, text, article, by, how, open, path }: Provision): CharterProvision {
  return { label, text, article, enforcement: by, enforcementText: TEXTS[by], how, open, path };
}

export function toCharterArticles({ view, version, charter }: InForce): CharterArticles {
  const articles = toArticles(view);
  const open = articles.flatMap(({ provisions }) => provisions.flatMap(({ path }) => path ?? []));
  return {
    alliance: view.id,
    name: view.identity.name.value,
    version,
    inForceSince: charter.inForceFrom,
    documents: view.sources.value.map(({ title }) => title),
    articles,
    openCount: new Set(open).size,
  };
}
