import { type Charter, type CharterView, charterFacts, type ListedQuestion, openQuestions } from '@mengwu/charter';
import type { CharterFact } from '@mengwu/contracts';

/** The facts of a charter, and after them what it leaves open: both belong to the whole truth. */
export function toFacts(charter: Charter, view: CharterView): CharterFact[] {
  const facts = charterFacts(view).map(({ group, label, value, article }) => ({
    ...{ group, label, value, article },
    openQuestion: null,
  }));
  const open = openOn(charter, view).map(({ subject, question, setToText, article, reason }) => ({
    group: subject,
    label: question,
    value: setToText ?? '待秘书处确认',
    article,
    openQuestion: reason,
  }));
  return [...facts, ...open];
}

/** The questions that are still open on the day of the view: a later entry may have settled one. */
export function openOn(charter: Charter, view: CharterView): ListedQuestion[] {
  const open = new Set(openEntries(view));
  return openQuestions(charter).filter(({ path, from }) => open.has(`${path} ${from}`));
}

function openEntries(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [];
  if ('article' in node && 'from' in node) return 'open' in node && node.open ? [`${path} ${node.from}`] : [];
  return Object.entries(node).flatMap(([key, child]) => openEntries(child, path === '' ? key : `${path}.${key}`));
}
