import type { Dated, Entry } from './dated.ts';

export type Located = { readonly path: string; readonly entries: Dated<unknown> };

/** Walks a charter and names each dated parameter in it. */
export function eachParameter(node: unknown, path = ''): Located[] {
  if (Array.isArray(node)) return [{ path, entries: node as Entry<unknown>[] }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => eachParameter(child, path === '' ? key : `${path}.${key}`));
}

/** Every rule id that a charter's values, clauses and open questions refer to. */
export function ruleIdsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(ruleIdsOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => {
    if (key === 'rules') return child as string[];
    return key === 'rule' ? [String(child)] : ruleIdsOf(child);
  });
}
