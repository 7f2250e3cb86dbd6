import type { ObjectionState, PublicityState } from '@mengwu/contracts';

export const publicityTexts: Record<PublicityState, string> = {
  coming: '即将开始',
  running: '公示中',
  held: '期满，异议待答复',
  passed: '已期满',
  refused: '异议成立',
  withdrawn: '申请已撤回',
};

export const objectionTexts: Record<ObjectionState, string> = {
  open: '待答复',
  sustained: '成立',
  dismissed: '不成立',
  ended: '不再处理',
};
