import type { CharterFact } from '@mengwu/contracts';

export interface FactGroup {
  readonly title: string;
  readonly facts: CharterFact[];
}

/** The facts under their headings, both in the order in which they come. */
export function factGroups(facts: readonly CharterFact[]): FactGroup[] {
  const groups = new Map<string, CharterFact[]>();
  for (const fact of facts) groups.set(fact.group, [...(groups.get(fact.group) ?? []), fact]);
  return [...groups].map(([title, grouped]) => ({ title, facts: grouped }));
}
