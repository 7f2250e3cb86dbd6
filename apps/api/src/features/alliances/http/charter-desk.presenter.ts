import type { Charter, CharterView } from '@mengwu/charter';
import type { CharterDesk, CharterQuestion } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { type CharterSetting, revisionOf, settingsOn } from '../domain/charter-setting.ts';
import { type Question, questionsOn } from '../domain/settle.ts';
import { toArticles } from './charter-article.presenter.ts';
import { presentSetting } from './charter-setting.presenter.ts';

interface Desk {
  readonly view: CharterView;
  readonly version: string;
  readonly charter: Charter;
  readonly settings: readonly CharterSetting[];
  readonly names: ReadonlyMap<string, string>;
  readonly now: Instant;
}

export function toCharterDesk(desk: Desk): CharterDesk {
  const { view, version, charter } = desk;
  return {
    version,
    inForceSince: charter.inForceFrom,
    articles: toArticles(view),
    questions: questionsOn(charter, view).map((question) => toQuestion(question, desk)),
  };
}

function toQuestion(question: Question, { settings, names, now }: Desk): CharterQuestion {
  const { path, rule, subject, article, reason, setToText } = question;
  const present = (one: CharterSetting | undefined) =>
    one ? presentSetting(one, { question, names, known: settings, now }) : null;
  const own = settings.filter((one) => one.path === path);
  const today = dayOf(now);
  const [setting] = settingsOn(own, today);
  const coming = own.filter(({ revokedAt, holdsFrom }) => revokedAt === null && holdsFrom > today).at(-1);
  return {
    ...{ path, rule, subject, article, reason, setTo: setToText },
    question: question.question,
    form: { ...question.form, choices: question.form.choices.map(({ text }) => text) },
    setting: present(setting),
    coming: present(coming),
    revision: revisionOf(settings, path),
  };
}
