import type { AssignmentState, DutyKind } from '@mengwu/contracts';

export const dutyKindTexts: Record<DutyKind, string> = {
  attendance: '参加会议活动',
  dues: '缴纳会费',
  task: '完成任务',
  material: '提交材料',
  reply: '回复意见',
};

export const assignmentStateTexts: Record<AssignmentState, string> = {
  open: '待答复',
  answered: '已答复，待确认',
  returned: '已退回，待补充',
  confirmed: '已确认',
  cancelled: '已取消',
};

/** What shows that a duty was fulfilled, by the kind of evidence. */
export const evidenceTexts: Readonly<Record<string, string>> = {
  event: '会议签到记录',
  sitting: '会议到会记录',
  bill: '已付清的缴费单',
  assignment: '任务答复',
  file: '秘书处登记的材料',
};

/** The words of the ledger and of tasks in a record's history. */
export const dutyWords = {
  actions: { 'duty.recorded': '履职登记', 'duty.struck': '撤销履职登记', 'duty.reminded': '书面提醒履行义务' },
  fields: { kind: '事项', on: '日期', title: '内容', article: '依据', reason: '原因' },
  values: { kind: dutyKindTexts },
};

export const taskWords = {
  actions: {
    'duty-task.give': '布置任务',
    'duty-task.answer': '成员答复',
    'duty-task.return': '退回答复',
    'duty-task.confirm': '确认答复',
    'duty-task.cancel': '取消任务',
    'duty-task.dropped': '成员离开，任务取消',
  },
  fields: { title: '标题', dueOn: '截止日期', members: '成员数', article: '依据', files: '文件数' },
};
