import type { ErrorSpec } from './error-spec.ts';

export const departuresErrors = {
  // duties
  duty_task_not_found: { status: 404, text: '没有找到这项任务，请从“任务”列表进入。' },
  duty_answer_empty: { status: 400, text: '请写明答复，或至少上传一个文件。' },
  duty_task_closed: { status: 409, text: '这项任务已确认或已取消，无需再操作。' },
  duty_not_answered: { status: 409, text: '该成员还没有答复，请等答复后再处理。' },
  duty_due_wrong: { status: 400, text: '截止日期须在今天之后，请重新选择。' },
  duty_no_members: { status: 409, text: '目前没有正式成员，无法布置任务。' },
  duty_article_unknown: { status: 400, text: '章程的成员义务里没有这一条，请重新选择依据。' },
  duty_day_wrong: { status: 400, text: '日期须在该成员入会之后、今天及以前，请核对。' },
  duty_entry_not_found: { status: 404, text: '没有找到这条履职记录，请刷新台账。' },
  duty_entry_struck: { status: 409, text: '这条履职记录已经撤销。' },

  // departures
  departure_not_found: { status: 404, text: '没有找到这份退出或除名记录，请刷新列表。' },
  departure_not_in_state: { status: 409, text: '这件事已进入“{state}”，不能再进行这一步，请刷新。' },
  departure_in_effect: { status: 409, text: '退出已于{on} 24:00 生效，不能再撤回。' },
  expulsion_open: { status: 409, text: '对该成员已有一份除名案卷在办理，请在原案卷上继续。' },
  expulsion_ground_unknown: { status: 400, text: '章程里没有这一项除名情形，请从列出的情形中选择。' },
  inactivity_not_reached: { status: 409, text: '还没有达到章程规定的不履行义务期限，不能以此为由。' },
  dossier_incomplete: { status: 409, text: '案卷至少要有一份证据材料，请补充后再提交。' },
  second_officer_needed: { status: 403, text: '核实须由建立案卷以外的另一位工作人员进行。' },
  reply_time_runs: { status: 409, text: '成员的申辩期到{until} 24:00 才结束，期满后才能提请表决。' },
  reply_time_over: { status: 409, text: '申辩期已于{until} 24:00 结束，如有新情况请联系秘书处。' },
  approval_otherwise: { status: 409, text: '按章程应由{approver}{manner}，请按这一方式办理。' },
  decision_day_wrong: { status: 400, text: '批准日期须在提出之日以后、今天及以前，请核对。' },
} as const satisfies Record<string, ErrorSpec>;
