import type {
  CandidateState,
  MandateEnd,
  MemberRole,
  PlaceSource,
  PlaceState,
  WaiverKind,
  WaiverState,
} from '@mengwu/contracts';

export const candidateStateTexts: Record<CandidateState, string> = {
  open: '候选',
  elected: '已当选就任',
  withdrawn: '已退出候选',
};

export const waiverKindTexts: Record<WaiverKind, string> = { age: '超龄任职', term: '延长任期' };

export const waiverStateTexts: Record<WaiverState, string> = {
  asked: '已申请',
  voted: '表决通过，待批准',
  approved: '已批准',
  refused: '未通过',
  dropped: '已撤回',
};

export const placeStateTexts: Record<PlaceState, string> = {
  coming: '待就任',
  sitting: '在任',
  heldOver: '超期留任',
  ended: '已结束',
};

export const sourceTexts: Record<PlaceSource, string> = {
  founding: '首批登记',
  election: '选举产生',
  appointment: '委派或聘任',
  register: '成员名册',
};

export const endTexts: Record<MandateEnd, string> = {
  succeeded: '换届',
  resigned: '辞任',
  removed: '罢免',
  left: '所在单位离开联盟',
  lostCouncil: '不再是理事',
  termEnded: '任期届满',
};

/** Why a person began to exercise a place. */
export const personReasonTexts: Record<string, string> = {
  first: '开始履职',
  representative: '单位更换代表',
  unit: '单位另派人员',
  claimed: '本人绑定手机',
};

export const unitRoleTexts: Record<MemberRole, string> = {
  self: '本人',
  representative: '单位代表',
  contact: '联系人',
  colleague: '同事',
};

/** The words of the history of bodies and offices. */
export const mandateWords = {
  actions: {
    'mandate.taken': '进入机构',
    'mandate.ended': '席位结束',
    'mandate.term-set': '设定任期',
    'mandate.handed-over': '席位更换人员',
    'mandate.term-warned': '任期届满提醒',
  },
  fields: {
    body: '机构',
    name: '姓名',
    personId: '人员',
    title: '席位',
    startsOn: '任期开始',
    endsOn: '任期届满',
    resolution: '决议编号',
    source: '依据',
    endReason: '结束原因',
    on: '日期',
    daysLeft: '剩余天数',
  },
  values: { source: sourceTexts, endReason: endTexts },
};

export const officeWords = {
  actions: {
    'office.taken': '就任职务',
    'office.ended': '卸任职务',
    'office.term-set': '设定任期',
    'office.term-warned': '任期届满提醒',
    'office.audit-opened': '开始离任审计',
    'office.audit-item-done': '审计事项完成',
    'office.audit-exported': '导出审计清单',
    'office.duty-done': '登记职责完成',
  },
  fields: {
    office: '职务',
    personId: '人员',
    startsOn: '任期开始',
    endsOn: '任期届满',
    endedOn: '卸任日期',
    termNumber: '第几届',
    resolution: '决议编号',
    source: '依据',
    endReason: '卸任原因',
    item: '事项',
    duty: '职责',
    year: '年度',
    daysLeft: '剩余天数',
  },
  values: { source: sourceTexts, endReason: endTexts },
};

export const candidateWords = {
  actions: {
    'candidate.nominated': '提名候选人',
    'candidate.checked': '核对任职条件',
    'candidate.birthday-set': '登记出生日期',
    'candidate.birthday-opened': '查看出生日期',
    'candidate.elected': '当选就任',
    'candidate.withdrawn': '退出候选',
  },
  fields: {
    office: '职务',
    personId: '人员',
    state: '状态',
    condition: '任职条件',
    isMet: '结论',
    takesOfficeOn: '拟就任日期',
    nominatedBy: '提名人',
  },
  values: { state: candidateStateTexts },
};

export const waiverWords = {
  actions: {
    'waiver.asked': '申请豁免',
    'waiver.conflict-noted': '记录利益冲突',
    'waiver.conflict-refused': '因利益冲突未予批准',
    'waiver.voted': '豁免表决',
    'waiver.approved': '批准豁免',
    'waiver.refused': '不予批准豁免',
    'waiver.dropped': '撤回豁免申请',
  },
  fields: {
    waiver: '豁免事项',
    waiverState: '状态',
    resolution: '决议编号',
    decidedOn: '决议日期',
    office: '职务',
    approver: '办理人',
  },
  values: { waiver: waiverKindTexts, waiverState: waiverStateTexts },
};

export const seatableWords = {
  actions: {
    'seatable.entered': '录入人员',
    'seatable.linked': '生成绑定链接',
    'seatable.claimed': '本人绑定手机',
  },
  fields: { name: '姓名', organisation: '单位', personId: '人员' },
};

export const occasionTexts = { change: '更换', termEnd: '任期届满' } as const;
