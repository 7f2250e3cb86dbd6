import type { MemberRole, MemberState } from '@mengwu/contracts';

export const roleTexts: Record<MemberRole, string> = {
  representative: '代表',
  contact: '联系人',
  colleague: '同事',
  self: '本人',
};

export const memberStateTexts: Record<MemberState, string> = {
  active: '正式成员',
  withdrawn: '已退出',
  expelled: '已除名',
};
