import type { DirectoryAudience, LeavingHow, MemberRole, MemberState } from '@mengwu/contracts';

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
  lapsed: '视为退出',
};

export const leavingTexts: Record<LeavingHow, string> = {
  withdrawal: '退出',
  expulsion: '除名',
  lapse: '视为自动退出',
};

export const audienceTexts: Record<DirectoryAudience, string> = { secretariat: '仅秘书处', members: '本联盟成员' };

/** The words of a member's history. */
export const memberWords = {
  actions: {
    'member.admitted': '成为成员',
    'member.colleague-added': '同事加入本单位',
    'member.colleague-invited': '邀请同事',
    'member.colleague-removed': '移除同事',
    'member.representative-changed': '更换单位代表',
    'member.left': '离开联盟',
    'member.renamed': '更名',
    'member-list.published': '公布成员名单',
    'directory.decided': '设置通讯录可见范围',
    'directory.opened': '查看联系方式',
    'member.paid-through': '会费到账，会籍顺延',
  },
  fields: {
    number: '成员编号',
    name: '名称',
    joinedOn: '入会日期',
    paidThrough: '会费有效期至',
    personId: '人员',
    role: '身份',
    state: '状态',
    how: '离开方式',
    leftOn: '最后一天',
    reapplyFrom: '可再次申请之日',
    article: '依据',
    reason: '原因',
    edition: '期号',
    members: '成员数',
    memberName: '成员',
    phone: '电话',
    email: '邮箱',
    title: '职务',
  },
  values: {
    role: roleTexts,
    state: memberStateTexts,
    how: leavingTexts,
    phone: audienceTexts,
    email: audienceTexts,
    title: audienceTexts,
  },
};
