import { MOTION_LABELS } from '@mengwu/charter';
import type { BallotManner, MotionState, VoteChoice } from '@mengwu/contracts';

export const kindTexts = MOTION_LABELS;

export const stateTexts: Readonly<Record<MotionState, string>> = {
  proposed: '待列入议程',
  listed: '已列入议程',
  voting: '表决中',
  awaiting: '待后续办理',
  passed: '已通过',
  failed: '未通过',
  withdrawn: '已撤回',
};

export const mannerTexts: Readonly<Record<BallotManner, string>> = { named: '记名表决', secret: '无记名表决' };
export const choiceTexts: Readonly<Record<VoteChoice, string>> = { yes: '赞成', no: '反对', abstain: '弃权' };

export const motionWords = {
  actions: {
    'motion.proposed': '提出议案',
    'motion.edited': '修改议案',
    'motion.withdrawn': '撤回议案',
    'motion.listed': '列入议程',
    'motion.unlisted': '移出议程',
    'motion.vote-opened': '开始表决',
    'motion.voted': '投票',
    'motion.vote-recorded': '秘书处代记投票',
    'motion.vote-closed': '结束表决',
    'motion.vote-void': '未达法定人数，表决中止',
    'motion.approved': '批准',
    'motion.refused': '不予批准',
    'motion.filed': '登记备案',
    'motion.adjourned': '会议延期，议案退回',
    'proxy.recorded': '登记委托表决',
    'resolution.assigned': '安排落实决议',
    'resolution.completed': '决议已落实',
    'resolution.reminded': '提醒落实决议',
  },
  fields: {
    title: '标题',
    kind: '类别',
    state: '状态',
    reason: '原因',
    manner: '表决方式',
    entitled: '应到',
    present: '到会',
    yes: '赞成',
    no: '反对',
    abstain: '弃权',
    needed: '通过所需',
    outcome: '结果',
    number: '决议编号',
    name: '投票人',
    choice: '所投',
    on: '日期',
    note: '说明',
    responsible: '负责人',
    dueOn: '完成日期',
    doneOn: '落实日期',
    giver: '委托人',
    holder: '受托人',
  },
  values: {
    kind: kindTexts,
    state: stateTexts,
    manner: mannerTexts,
    choice: choiceTexts,
    outcome: { passed: '通过', failed: '未通过', approved: '批准', refused: '不予批准' },
  },
};
