import type { Cited, FundParty, MovementKind, SpendingBasis } from '@mengwu/contracts';

export const movementKinds: Record<MovementKind, string> = {
  donation: '捐赠',
  income: '其他收入',
  spending: '支出',
  reversal: '冲销',
};

export const bases: readonly { value: SpendingBasis; label: string }[] = [
  { value: 'service', label: '服务报酬' },
  { value: 'purchase', label: '采购' },
  { value: 'reimbursement', label: '报销' },
];

/** The clauses of the charter to choose from, each with its article. */
export const clauseOptions = (clauses: readonly Cited[]) =>
  clauses.map(({ text, article }) => ({ value: text, label: `${text}（${article ?? ''}）` }));

export interface TypedParty {
  readonly isMember: boolean;
  readonly memberId?: string;
  readonly name?: string;
}

/** Who was typed or chosen: a member by its id, anyone else by name. */
export const partyOf = ({ isMember, memberId, name }: TypedParty): FundParty =>
  isMember ? { memberId: memberId ?? '' } : { name: name?.trim() ?? '' };
