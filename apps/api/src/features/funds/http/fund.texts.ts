import type { MovementKind, SpendingBasis } from '@mengwu/contracts';

export const movementKindTexts: Record<MovementKind, string> = {
  donation: '捐赠',
  income: '其他收入',
  spending: '支出',
  reversal: '冲销',
};

export const basisTexts: Record<SpendingBasis, string> = {
  service: '服务报酬',
  purchase: '采购',
  reimbursement: '报销',
  distribution: '分配',
};

/** The words of an entry's history. */
export const fundWords = {
  actions: {
    'funds.donation': '登记捐赠',
    'funds.income': '登记收入',
    'funds.spending': '登记支出',
    'funds.reversal': '冲销',
    'funds.acknowledged': '出具感谢函',
    'funds.agreement': '登记经费协议',
  },
  fields: {
    number: '编号',
    bookedOn: '日期',
    amountFen: '金额',
    party: '对方',
    basis: '支出性质',
    article: '依据',
    note: '说明',
    reason: '原因',
    title: '协议名称',
  },
  values: { basis: basisTexts },
};
