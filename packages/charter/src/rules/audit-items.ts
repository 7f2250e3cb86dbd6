import type { CharterView } from '../charter-on.ts';

/** What has to be audited when the chair changes or a term ends [E21]; empty where the charter asks for nothing. */
export function auditItems(view: CharterView): { readonly text: string; readonly article: string }[] {
  return (view.audit?.value ?? []).map(({ text, article }) => ({ text, article }));
}
