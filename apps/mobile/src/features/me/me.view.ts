import type { Me } from '@mengwu/contracts';

/** What stands in the round picture: the last character, as given names are called in China. */
export const initialOf = (name: string): string => Array.from(name.trim()).at(-1) ?? '您';

export interface Duty {
  alliance: string;
  event: string;
  title: string;
  door: string;
  until: string | null;
}

/** The doors at which I may scan. */
export function dutiesOf(me: Me): Duty[] {
  return me.rights.flatMap(({ right, alliance, event, door, until }) =>
    right === 'door' && event && door ? [{ alliance, event: event.id, title: event.title, door, until }] : [],
  );
}
