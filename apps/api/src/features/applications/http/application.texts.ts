import type { AdmissionStep } from '@mengwu/charter';
import type { ApplicationState, ScanState } from '@mengwu/contracts';
import type { ActorRole, StepPlace } from '../domain/application.states.ts';
import type { Move } from '../domain/application.ts';

const stateTexts: Record<Exclude<ApplicationState, 'underway'>, string> = {
  draft: '草稿',
  returned: '已退回，待修改',
  admitted: '已入会',
  refused: '未通过',
  withdrawn: '已撤回',
};

const stepTexts: Record<AdmissionStep['kind'], string> = {
  review: '审核中',
  publicity: '公示中',
  resolution: '待决议',
  dues: '待缴费',
  certificate: '待发证书',
  list: '待公布名单',
};

/** Where an application stands, in a word. */
export function stateText(state: ApplicationState, step: Pick<AdmissionStep, 'kind'> | undefined): string {
  if (state !== 'underway') return stateTexts[state];
  return step ? stepTexts[step.kind] : '办理中';
}

const moveTexts: Record<Exclude<Move['event'], 'advance'>, string> = {
  start: '开始填写申请',
  submit: '提交申请',
  return: '退回部分内容',
  admit: '成为正式成员',
  refuse: '申请未通过',
  withdraw: '撤回申请',
  reopen: '公示重新开始前退回审核',
};

const doneTexts: Record<StepPlace, string> = {
  review: '审核通过',
  publicity: '公示期满',
  vote: '表决通过',
  filing: '决议通过',
  dues: '会费已到账',
  certificate: '证书已颁发',
  list: '名单已公布',
};

const beginTexts: Record<StepPlace, string> = {
  review: '进入审核',
  publicity: '开始公示',
  vote: '提请表决',
  filing: '提请决议',
  dues: '等待缴费',
  certificate: '颁发证书',
  list: '公布名单',
};

/** A line of the timeline: what was done, and what began with it. */
export function moveText(event: Move['event'], done: StepPlace | undefined, begun: StepPlace | undefined): string {
  if (event !== 'advance') return moveTexts[event];
  return `${done ? doneTexts[done] : '上一步完成'}，${begun ? beginTexts[begun] : '进入下一步'}`;
}

export const roleTexts: Record<ActorRole, string> = {
  applicant: '申请人',
  officer: '秘书处',
  body: '理事会',
  system: '系统',
};

export const scanTexts: Record<ScanState, string> = {
  none: '尚未上传盖章的申请表',
  matched: '纸面二维码与现在的内容一致',
  confirmed: '秘书处已人工核对，与现在的内容一致',
  unread: '没有读到纸面二维码，由秘书处人工核对纸面编号',
  outdated: '申请表打印后内容又有改动，请重新打印、盖章并上传',
  other: '这不是本申请打印的申请表，请上传本申请的盖章申请表',
};

/** The motion that a body votes on. */
export function motionText({
  name,
  label,
  step,
  isForPerson,
}: {
  readonly name: string;
  readonly label: string;
  readonly step: AdmissionStep;
  readonly isForPerson: boolean;
}): { title: string; text: string } {
  return {
    title: `关于接收${name}为${label}的议案`,
    text: `${name}申请成为本联盟${label}。按章程${step.article}，提请${step.actor}审议是否接收${isForPerson ? '其' : '该单位'}为${label}。申请材料见附件。`,
  };
}

/** The words of an application's history. */
export const applicationWords = {
  actions: {
    ...Object.fromEntries(Object.entries(moveTexts).map(([event, text]) => [`application.${event}`, text])),
    'application.advance': '进入下一步',
    'application.resolution-recorded': '登记决议',
    'application.form-confirmed': '人工核对盖章申请表',
    'publicity.begun': '开始公示',
    'publicity.closed': '公示结束',
    'objection.made': '提出异议',
    'objection.answered': '答复异议',
    'relay.recorded': '登记招募通知的传达',
  },
  fields: {
    state: '状态',
    step: '步骤',
    number: '决议编号',
    decidedOn: '决议日期',
    outcome: '决议结果',
    startsOn: '公示开始',
    endsOn: '公示截止',
    publicity: '公示',
    objection: '异议',
    shortCode: '纸面编号',
    relayBody: '传达单位',
    passedOn: '传达日期',
    passedBy: '经办人',
  },
  values: {
    state: { ...stateTexts, underway: '办理中' },
    publicity: { passed: '期满通过', refused: '异议成立', withdrawn: '申请撤回' },
    objection: { open: '待答复', sustained: '成立', dismissed: '不成立', ended: '不再处理' },
  },
};

/** What the desk has to do with an application that waits for it; a vote waits for its body, a notice for its last day. */
export const workTexts = {
  review: { kind: 'application', what: '审核入会申请' },
  filing: { kind: 'resolution', what: '登记批准文件' },
} as const;
