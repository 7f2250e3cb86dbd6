import type { ApplicationState } from '@mengwu/contracts';
import type { ActorRole, Move } from '../domain/application.ts';

export const stateTexts: Record<ApplicationState, string> = {
  draft: '草稿',
  submitted: '审核中',
  returned: '已退回，待修改',
  publicity: '公示中',
  resolution: '待决议',
  dues: '待缴费',
  admitted: '已入会',
  refused: '未通过',
  withdrawn: '已撤回',
};

export const moveTexts: Record<Move['event'], string> = {
  start: '开始填写申请',
  submit: '提交申请',
  return: '退回部分内容',
  'enter-publicity': '审核通过，开始公示',
  'enter-resolution': '审核通过，提请决议',
  'enter-dues': '决议通过，等待缴费',
  admit: '成为正式成员',
  refuse: '申请未通过',
  withdraw: '撤回申请',
};

export const roleTexts: Record<ActorRole, string> = {
  applicant: '申请人',
  officer: '秘书处',
  body: '理事会',
  system: '系统',
};

/** The words of an application's history. */
export const applicationWords = {
  actions: {
    ...Object.fromEntries(Object.entries(moveTexts).map(([event, text]) => [`application.${event}`, text])),
    'application.resolution-recorded': '登记决议',
  },
  fields: { state: '状态', number: '决议编号', decidedOn: '决议日期', outcome: '决议结果' },
  values: { state: stateTexts },
};

/** What the desk has to do with an application that waits for it. */
export const workTexts = {
  submitted: { kind: 'application', what: '审核入会申请' },
  publicity: { kind: 'publicity', what: '公示期满后结束公示' },
  resolution: { kind: 'resolution', what: '登记理事会决议' },
} as const;
