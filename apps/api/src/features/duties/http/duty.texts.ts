import type { DutyKind } from '@mengwu/contracts';

export const dutyKindTexts: Record<DutyKind, string> = {
  attendance: '参加会议活动',
  dues: '缴纳会费',
  task: '完成任务',
  material: '提交材料',
  reply: '回复意见',
};

/** The words of the ledger in a member's history. */
export const dutyWords = {
  actions: { 'duty.recorded': '履职登记', 'duty.struck': '撤销履职登记' },
  fields: { kind: '事项', on: '日期', title: '内容', article: '依据', reason: '原因' },
  values: { kind: dutyKindTexts },
};
