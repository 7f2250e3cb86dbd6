import type { CharterView } from '../charter-on.ts';

export type Office = NonNullable<CharterView['offices']>['titles']['value'][number] & { readonly article: string };

/** The offices that a charter knows [A19][E16], in its order. */
export function officesOf(view: CharterView): Office[] {
  const titles = view.offices?.titles;
  return (titles?.value ?? []).map((one) => ({ ...one, article: titles?.article ?? '' }));
}

/** One office by its key (chair) or its title (理事长). */
export function officeOf(view: CharterView, office: string): Office | undefined {
  return officesOf(view).find(({ key, title }) => key === office || title === office);
}
