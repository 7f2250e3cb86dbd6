import type { MemberState } from '@mengwu/contracts';

export const memberStates = {
  active: '正式成员',
  withdrawn: '已退出',
  expelled: '已除名',
} as const satisfies Record<MemberState, string>;
