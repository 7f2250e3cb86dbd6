import type { SittingRules } from '@mengwu/charter';
import { ALLOWED, type Decision, refused } from '@mengwu/kernel';
import type { GivenProxy, Seat } from './electorate.ts';

interface ProxyFacts {
  readonly seats: readonly Seat[];
  readonly present: ReadonlySet<string>;
  readonly given: readonly GivenProxy[];
}

/** Whether one seat may be voted for by another: only where the charter lets it, and never handed on. */
export function mayGiveProxy(
  { proxies, articles }: SittingRules,
  { seats, present, given }: ProxyFacts,
  { giver, holder }: GivenProxy,
): Decision<'proxy_not_allowed' | 'proxy_wrong'> {
  const article = articles.proxies;
  if (!proxies.allowed) return refused('proxy_not_allowed', { article });
  const isSeat = (mandate: string) => seats.some(({ mandateId }) => mandateId === mandate);
  const held = given.filter((one) => one.holder === holder).length;
  const isWrong =
    giver === holder ||
    !isSeat(giver) ||
    !isSeat(holder) ||
    present.has(giver) ||
    held >= proxies.perPerson ||
    given.some((one) => one.giver === giver || one.giver === holder || one.holder === giver);
  return isWrong ? refused('proxy_wrong', { article }) : ALLOWED;
}
