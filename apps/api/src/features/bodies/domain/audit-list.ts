import { auditItems, type CharterView } from '@mengwu/charter';

/**
 * What has to be looked at when a chair leaves or the term ends (E21): the charter's own order to audit, and what it
 * says of the funds that were entrusted. Empty where the charter asks for no audit.
 */
export function auditList(view: CharterView): { text: string; article: string }[] {
  const ordered = auditItems(view);
  if (ordered.length === 0) return [];
  const { use, accounting } = view.funds ?? {};
  const rules = [
    ...(use ? [{ text: use.value, article: use.article }] : []),
    ...(accounting?.value ?? []).map(({ text, article }) => ({ text, article })),
  ];
  return [...ordered, ...rules];
}
