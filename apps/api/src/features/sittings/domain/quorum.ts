import { type CharterView, decideQuorum, type Fraction, sittingRules } from '@mengwu/charter';
import type { QuorumView } from '@mengwu/contracts';
import type { Decision } from '@mengwu/kernel';

export interface Figures {
  readonly entitled: number;
  readonly present: number;
  readonly needed: number;
  readonly rule: string;
  readonly article: string;
}

export type QuorumRefusal = 'body_unknown' | 'body_takes_no_votes' | 'charter_silent';

/** The figures of a sitting as the charter counts them [A17][E10], or why it cannot count. */
export function countQuorum(
  view: CharterView,
  body: string,
  facts: { entitled: number; present: number; isAdjourned: boolean },
): { allowed: true; figures: Figures } | Extract<Decision<QuorumRefusal>, { allowed: false }> {
  const found = sittingRules(view, body);
  if (!found.allowed) return found;
  const { rules } = found;
  const { needed, article } = decideQuorum(rules, facts);
  const share = facts.isAdjourned && rules.adjournment ? rules.adjournment.quorum : rules.quorum;
  const { entitled, present } = facts;
  return { allowed: true, figures: { entitled, present, needed, rule: ruleText(entitled, share, needed), article } };
}

export const missing = ({ needed, present }: Pick<Figures, 'needed' | 'present'>) => Math.max(0, needed - present);

export const isQuorate = (figures: Figures) => missing(figures) === 0;

/** 应到 15 人，实到 9 人，还差 1 人. */
export function quorumText(figures: Figures): string {
  const { entitled, present, needed } = figures;
  const came = `应到 ${entitled} 人，实到 ${present} 人`;
  return isQuorate(figures) ? `${came}，已达法定人数 ${needed} 人` : `${came}，还差 ${missing(figures)} 人`;
}

export function presentQuorum(figures: Figures): QuorumView {
  return {
    entitled: figures.entitled,
    present: figures.present,
    needed: figures.needed,
    missing: missing(figures),
    isQuorate: isQuorate(figures),
    text: quorumText(figures),
    rule: figures.rule,
    article: figures.article,
  };
}

/** Where the charter is silent: the figures that there are, and what has to be answered first. */
export function silentQuorum(
  { entitled, present }: { entitled: number; present: number },
  refusal: { article?: string; params?: Readonly<Record<string, string | number>> },
): QuorumView {
  return {
    entitled,
    present,
    needed: null,
    missing: null,
    isQuorate: false,
    text: `应到 ${entitled} 人，实到 ${present} 人，章程没有写明法定人数`,
    rule: String(refusal.params?.question ?? '章程没有写明法定人数'),
    article: refusal.article ?? null,
  };
}

function ruleText(entitled: number, { numerator, denominator }: Fraction, needed: number): string {
  const share = numerator === denominator ? '全部' : `${numerator}/${denominator} 以上`;
  return `应到 ${entitled} 人的 ${share}，至少 ${needed} 人`;
}
