import type { CharterView } from '@mengwu/charter';
import type { SpendingBasis } from '@mengwu/contracts';
import { ALLOWED, type Decision, type Fen, refused } from '@mengwu/kernel';
import type { Clause } from './movement.ts';

const SILENT = '未载明';
const plain = ({ text, article }: Clause): Clause => ({ text, article });

/** What the charter lets money be spent for: its lines of business. */
export const purposesOf = (view: CharterView): Clause[] => view.activities.value.map(plain);

/** Where money may come from besides donations, which have a way of their own. */
export const sourcesOf = (view: CharterView): Clause[] => {
  if (!view.funds || view.funds.byAgreement?.value) return [];
  const { sources, acceptsDonations } = view.funds;
  return sources.value
    .filter(({ article }) => !acceptsDonations.value || article !== acceptsDonations.article)
    .map(plain);
};

/** How the charter wants funds to be kept: their use, who keeps them, who looks on. */
export const keepingOf = (view: CharterView): Clause[] => {
  const { use, accounting } = view.funds ?? {};
  return [...(use ? [{ text: use.value, article: use.article }] : []), ...(accounting?.value ?? []).map(plain)];
};

/** A24, E19: donations are taken where the charter names them as a source. */
export function mayAcceptDonation(view: CharterView): Decision<'donations_not_accepted' | 'charter_silent'> {
  const accepts = view.funds?.acceptsDonations;
  if (!accepts) return silent('联盟是否接受捐赠？');
  if (accepts.value) return ALLOWED;
  const { article, open } = accepts;
  return open ? silent(open.question, article) : refused('donations_not_accepted', { article });
}

/** A24, C18, E19: other income comes from the sources of the charter, or not through the alliance at all. */
export function mayReceiveIncome(view: CharterView): Decision<'income_by_agreement' | 'charter_silent'> {
  if (!view.funds) return silent('联盟的经费从哪里来？');
  const { byAgreement } = view.funds;
  return byAgreement?.value ? refused('income_by_agreement', { article: byAgreement.article }) : ALLOWED;
}

/** C18: whether members bear costs by agreements among themselves. */
export function mayAgreeOnCosts(view: CharterView): Decision<'agreements_not_provided'> {
  const { byAgreement, sources } = view.funds ?? {};
  return byAgreement?.value ? ALLOWED : refused('agreements_not_provided', { article: sources?.article ?? SILENT });
}

/** Whether the alliance holds funds of its own that can be spent. */
export function maySpendAtAll(view: CharterView): Decision<'funds_not_held' | 'charter_silent'> {
  if (!view.funds) return silent('联盟的经费用在哪里？');
  const { byAgreement } = view.funds;
  return byAgreement?.value ? refused('funds_not_held', { article: byAgreement.article }) : ALLOWED;
}

/** A26, E20: funds are never distributed to members. */
export const mayDistribute = (view: CharterView): Decision<'no_distribution'> =>
  refused('no_distribution', { article: useArticle(view) });

export interface SpendingFacts {
  /** The clause chosen, in its own words: articles can hold several. */
  readonly purpose: string;
  readonly basis: SpendingBasis;
  /** The payee is a member, or carries the name of one. */
  readonly payee: 'member' | 'namesake' | 'other';
  readonly hasFile: boolean;
  readonly amountFen: Fen;
  readonly balanceFen: Fen;
}

type SpendingRefusal =
  | 'purpose_outside_charter'
  | 'no_distribution'
  | 'payee_is_member'
  | 'spending_file_needed'
  | 'funds_not_enough';

/** A26, E20: only for the lines of business of the charter, against a paper, never as a share to a member. */
export function maySpend(view: CharterView, facts: SpendingFacts): Decision<SpendingRefusal> {
  const article = useArticle(view);
  if (facts.basis === 'distribution') return mayDistribute(view);
  if (!purposesOf(view).some(({ text }) => text === facts.purpose)) {
    return refused('purpose_outside_charter', { article });
  }
  if (facts.payee === 'namesake') return refused('payee_is_member', { article });
  if (!facts.hasFile) return refused('spending_file_needed', { article });
  if (facts.amountFen > facts.balanceFen) {
    return refused('funds_not_enough', { article, params: { balance: yuan(facts.balanceFen) } });
  }
  return ALLOWED;
}

export const useArticle = (view: CharterView): string =>
  view.funds?.use?.article ?? view.funds?.sources.article ?? SILENT;

/** 123456 → 1,234.56 */
export const yuan = (amountFen: number): string =>
  (amountFen / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const silent = (question: string, article = SILENT) => refused('charter_silent', { article, params: { question } });
