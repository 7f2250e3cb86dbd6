import type { NoticeAnswer } from '@mengwu/contracts';
import type { PushState } from '../../notifications/index.ts';
import { type Figures, quorumText } from '../domain/quorum.ts';
import { stateTexts } from '../domain/sitting.rules.ts';
import type { AttendanceManner, Notice, Sitting } from '../domain/sitting.ts';
import { when } from '../domain/when.ts';
import type { AgendaLine } from '../usecases/read-agenda.ts';

export const answerTexts: Record<NoticeAnswer, string> = {
  received: '已收到，待定',
  attending: '能参加',
  absent: '不能参加',
};

export const mannerTexts: Record<AttendanceManner, string> = {
  scan: '扫码签到',
  hand: '秘书处登记',
  reply: '通讯答复',
  notice: '已收到会议材料',
};

const pushTexts: Record<PushState, string> = {
  sent: '微信已送达，未读',
  waiting: '正在推送，未读',
  not_subscribed: '未读，未开通微信推送',
  failed: '未读，微信推送失败',
};

export interface Delivery {
  readonly push: PushState;
  readonly isRead: boolean;
}

const wasRead = (notice: Notice, delivery: Delivery | undefined) =>
  notice.seenAt !== null || notice.answer !== null || delivery?.isRead === true;

/** How far the notice has come with one person. */
export function noticeText(notice: Notice | undefined, delivery: Delivery | undefined): string {
  if (!notice) return '还没有通知';
  if (wasRead(notice, delivery)) return '已读';
  return pushTexts[delivery?.push ?? 'not_subscribed'];
}

/** Has not read it, and WeChat did not bring it either: somebody has to call. */
export function isUnreached(notice: Notice | undefined, delivery: Delivery | undefined): boolean {
  return !notice || (!wasRead(notice, delivery) && delivery?.push !== 'sent');
}

/** 在行政楼301 or 以通讯形式. */
export const howText = ({ place }: Pick<Sitting, 'place'>) => (place === null ? '以通讯形式' : `在${place}`);

/** The notice as it reaches a person. */
export function noticeNews(sitting: Sitting, agenda: readonly AgendaLine[]) {
  const { bodyName, title, startsAt, remoteReason, convenedAs, seal } = sitting;
  const lines = [
    `${bodyName}定于 ${when(startsAt)} ${howText(sitting)}召开会议：${title}。`,
    ...(remoteReason ? [`采用通讯形式的原因：${remoteReason}。`] : []),
    `议程：${agenda.map((item, at) => `${at + 1}. ${item.title}`).join('；')}。`,
    ...(convenedAs ? [`召集人：${convenedAs}。`] : []),
    ...(seal ? [`${seal}。`] : []),
    '请点开会议页面查看材料，并回复能否参加。',
  ];
  return { title: `会议通知：${title}`, body: lines.join('\n') };
}

export const reminderNews = (sitting: Sitting, agenda: readonly AgendaLine[]) => ({
  title: `请回复会议通知：${sitting.title}`,
  body: noticeNews(sitting, agenda).body,
});

export const movedNews = (sitting: Sitting, remark: string) => ({
  title: `会议改期：${sitting.title}`,
  body: `${remark}\n请点开会议页面，重新回复能否参加。`,
});

export const changedNews = ({ title }: Sitting, what: '议程' | '会议材料') => ({
  title: `${what}有更新：${title}`,
  body: `“${title}”的${what}有更新，请点开会议页面查看。`,
});

export const adjournedText = (figures: Figures) => `${quorumText(figures)}，未达法定人数，会议延期。`;

export const adjournedNews = ({ title }: Sitting, figures: Figures) => ({
  title: `会议延期：${title}`,
  body: `${adjournedText(figures)}（${figures.article}）议案退回，另行通知开会时间。`,
});

export const cancelledNews = ({ title, startsAt }: Sitting, reason: string) => ({
  title: `会议取消：${title}`,
  body: `原定 ${when(startsAt)} 召开的会议已取消。原因：${reason}`,
});

export const minutesNews = ({ title }: Sitting) => ({
  title: `会议纪要：${title}`,
  body: `“${title}”已结束，会议纪要可在会议页面查看。`,
});

/** The words of a sitting's history. */
export const sittingWords = {
  actions: {
    'sitting.planned': '筹备会议',
    'sitting.edit': '修改会议安排',
    'sitting.agenda-arranged': '编排议程',
    'sitting.papers-set': '更新会议材料',
    'sitting.convene': '发出会议通知',
    'sitting.reminded': '再次通知',
    'sitting.newcomers-called': '通知新任人员',
    'sitting.reschedule': '会议改期',
    'sitting.open': '宣布开会',
    'sitting.adjourn': '人数不足延期',
    'sitting.close': '宣布散会',
    'sitting.cancel': '取消会议',
    'sitting.answered': '回复会议通知',
    'sitting.signed-in': '扫码签到',
    'sitting.replied': '通讯答复',
    'sitting.marked-here': '登记到会',
    'sitting.marked-gone': '登记离场',
    'sitting.mark-undone': '撤回签到登记',
    'sitting.phone-opened': '查看手机号',
    'sitting.minutes-filed': '会议纪要归档',
  },
  fields: {
    state: '状态',
    title: '会议名称',
    startsAt: '开会时间',
    place: '地点',
    remoteReason: '采用通讯形式的原因',
    basis: '安排依据',
    convenedAs: '召集人',
    notified: '通知人数',
    entitled: '应到',
    present: '实到',
    needed: '法定人数',
    chairName: '主持人',
    recorderName: '记录人',
    answer: '回复',
    participant: '人员',
    items: '议程',
    papers: '材料数',
    resolution: '依据决议',
    sha256: '纪要校验值',
  },
  values: { state: stateTexts, answer: answerTexts },
};
