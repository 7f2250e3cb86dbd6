import type {
  ConcernKind,
  ConcernState,
  DisputeOutcome,
  DisputeSide,
  DisputeState,
  ReportKind,
} from '@mengwu/contracts';

export const concernKindTexts: Record<ConcernKind, string> = {
  criticism: '批评',
  suggestion: '建议',
  supervision: '监督',
};

export const concernStateTexts: Record<ConcernState, string> = {
  waiting: '等待秘书处答复',
  answered: '已答复',
  closed: '已办结',
};

export const disputeStateTexts: Record<DisputeState, string> = {
  open: '处理中',
  settling: '等待对方确认',
  settled: '已解决',
  ended: '协调结束',
};

export const sideTexts: Record<DisputeSide, string> = {
  claimant: '提出方',
  respondent: '对方',
  secretariat: '秘书处',
};

export const outcomeTexts: Record<DisputeOutcome, string> = {
  continues: '继续处理',
  failed: '本步骤未能解决',
  settled: '已解决',
};

export const reportKindTexts: Record<ReportKind, string> = { concerns: '意见建议汇总', work: '工作汇报' };

/** The words of the history of concerns, disputes and reports. */
export const concernWords = {
  actions: {
    'concern.opened': '提出意见',
    'concern.asked': '补充意见',
    'concern.answered': '答复意见',
    'concern.closed': '意见办结',
    'dispute.opened': '提出纠纷',
    'dispute.recorded': '记录处理情况',
    'report.made': '提交报告',
  },
  fields: {
    kind: '类别',
    title: '标题',
    dueOn: '答复期限',
    side: '记录方',
    outcome: '结果',
    step: '步骤',
    state: '状态',
    happenedOn: '日期',
    claimant: '提出方',
    respondent: '对方',
    bodyName: '报告机构',
    number: '编号',
    article: '依据',
  },
  values: {
    kind: { ...concernKindTexts, ...reportKindTexts },
    side: sideTexts,
    outcome: outcomeTexts,
    state: { ...concernStateTexts, ...disputeStateTexts },
  },
};
