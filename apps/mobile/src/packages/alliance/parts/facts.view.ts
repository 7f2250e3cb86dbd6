import type { CharterFact } from '@mengwu/contracts';

interface FactGroup {
  group: string;
  facts: CharterFact[];
}

/** Facts under their headings, both in the order in which they came. */
export function groupFacts(facts: CharterFact[]): FactGroup[] {
  const groups = new Map<string, CharterFact[]>();
  for (const fact of facts) groups.set(fact.group, [...(groups.get(fact.group) ?? []), fact]);
  return [...groups].map(([group, inGroup]) => ({ group, facts: inGroup }));
}
