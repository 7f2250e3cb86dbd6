import type { CharterAnswer, CharterArticle, CharterProvision, CharterQuestion, Enforcement } from '@mengwu/contracts';

export const ENFORCEMENTS = {
  system: '已由系统执行',
  desk: '由秘书处办理',
  open: '待明确',
  statement: '说明',
} as const satisfies Record<Enforcement, string>;

/** The article in which a place stands; a place may name several, the first that is there counts. */
export function findArticle(articles: readonly CharterArticle[], place: string): CharterArticle | undefined {
  const exact = articles.find(({ provisions }) => provisions.some(({ article }) => article === place));
  const inside = () =>
    articles.filter(({ heading }) => place.includes(heading)).sort((a, b) => b.heading.length - a.heading.length);
  return exact ?? inside()[0];
}

/** The articles with only those provisions that one kind of execution concerns. */
export function onlyThose(articles: readonly CharterArticle[], which: Enforcement | 'all'): CharterArticle[] {
  const isShown = ({ enforcement, open }: CharterProvision) =>
    which === 'all' || enforcement === which || (which === 'open' && open !== null);
  return articles
    .map((article) => ({ ...article, provisions: article.provisions.filter(isShown) }))
    .filter(({ provisions }) => provisions.length > 0);
}

/** The questions that nobody has settled, then those with a provisional value, then the settled ones. */
export function questionGroups(
  questions: readonly CharterQuestion[],
): { title: string; questions: CharterQuestion[] }[] {
  const groups = [
    { title: '还没有设定', is: ({ setTo, coming }: CharterQuestion) => setTo === null && coming === null },
    {
      title: '暂按文件草拟的值办理',
      is: ({ setTo, setting, coming }: CharterQuestion) => setTo !== null && !setting && !coming,
    },
    { title: '已由秘书处设定', is: ({ setting, coming }: CharterQuestion) => setting !== null || coming !== null },
  ];
  return groups
    .map(({ title, is }) => ({ title, questions: questions.filter(is) }))
    .filter((group) => group.questions.length > 0);
}

export interface TypedAnswer {
  choice?: string;
  number?: number | null;
  numerator?: number | null;
  denominator?: number | null;
  text?: string;
  day?: string;
  reason: string;
}

/** What was typed, as the answer that the question asks for. */
export function answerOf({ kind }: CharterQuestion['form'], typed: TypedAnswer): CharterAnswer {
  switch (kind) {
    case 'choice':
      return { kind, choice: typed.choice ?? '' };
    case 'number':
      return { kind, number: typed.number ?? 0 };
    case 'fraction':
      return { kind, numerator: typed.numerator ?? 0, denominator: typed.denominator ?? 0 };
    case 'text':
      return { kind, text: typed.text ?? '' };
    case 'day':
      return { kind, day: typed.day ?? '' };
  }
}

/** How the question is handled today, in one sentence. */
export function standingText({ setTo, form }: CharterQuestion): string {
  if (setTo === null) return '目前没有设定。需要它的事项会说明原因、暂停办理，系统不会自行认定。';
  return form.isRecordOnly ? `目前记录为：${setTo}` : `目前按“${setTo}”办理。`;
}
