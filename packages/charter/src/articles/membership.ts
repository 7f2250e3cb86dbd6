import type { CharterView } from '../charter-on.ts';
import { type Told, tell, tellClauses, tellText } from './provision.ts';

type Names = (body: string) => string;

/** How one becomes a member, and what membership is. */
export function tellMembership(view: CharterView): Told[] {
  const { memberKinds, recruitment, rights, duties } = view;
  return [
    ...Object.values(memberKinds).flatMap(({ label, whoMayJoin, conditions, declarations, form, stamp }) => [
      ...tell(label, '成员类别', { by: 'system', how: '按类别提供申请表', words: (text) => text }),
      ...tellClauses(whoMayJoin, `谁可以加入（${label.value}）`, { by: 'system', how: '申请表按此限定，秘书处审核' }),
      ...tellClauses(conditions, `条件（${label.value}）`, { by: 'desk', how: '秘书处对照条件逐项审核' }),
      ...tellClauses(declarations, `声明（${label.value}）`, { by: 'system', how: '逐项勾选后才能提交' }),
      ...tell(form, `申请表（${label.value}）`, {
        by: 'system',
        how: '在手机上填写，可打印盖章',
        words: ({ title }) => `《${title}》`,
      }),
      ...tell(stamp, `盖章（${label.value}）`, {
        by: 'system',
        how: '需要盖章的，上传扫描件后才能提交',
        words: (text) => text,
      }),
    ]),
    ...tellClauses(recruitment.howTo, '申请办法', { by: 'system', how: '在手机上申请' }),
    ...tell(recruitment.relay, '招募转发', {
      by: 'system',
      how: '系统逐级登记转发情况',
      words: (steps) => steps.map(({ body, does }) => `${body}${does}`).join('；'),
    }),
    ...tell(recruitment.deadline, '招募截止', {
      by: 'system',
      how: '截止次日起不再受理',
      words: (on) => `${on}（含当日）`,
    }),
    ...tellClauses(recruitment.occasions, '相关活动', { by: 'desk', how: '由秘书处另行通知' }),
    ...tellAdmission(view),
    ...tellClauses(rights, '成员权利', { by: 'system', how: '会籍有效期间享有，会籍终止之日起停止' }),
    ...tellClauses(duties, '成员义务', { by: 'system', how: '履行情况记入履职台账' }),
  ];
}

function tellAdmission({ admission, bodies }: CharterView): Told[] {
  const { path, memberAfter, decidedBy, publicityDays, givesCertificate, publishesList } = admission;
  const name: Names = (body) => bodies[body]?.name.value ?? body;
  const steps = path.value.map(({ title, actor, article }, at): Told => {
    const how = '系统按此顺序办理，前一步没有完成不能进入下一步';
    return { held: path, label: `入会第${at + 1}步`, text: `${title}（由${actor}办理）`, article, by: 'system', how };
  });
  const title = path.value.find(({ key }) => key === memberAfter.value)?.title ?? '';
  return [
    ...steps,
    ...tell(memberAfter, '何时成为成员', {
      by: 'system',
      how: '这一步完成时自动登记入册',
      words: () => `${title}之日`,
    }),
    ...tell(decidedBy, '以谁的决定为准', { by: 'system', how: '系统以此为准', words: name }),
    ...tell(publicityDays, '公示时间', {
      by: 'system',
      how: '公示期满且没有未处理的异议才能继续',
      words: (days) => `${days}天`,
    }),
    ...tell(givesCertificate, '成员证书', {
      by: 'system',
      how: '入会后生成可验证的证书',
      words: (gives) => (gives ? '发给成员证书' : '不发成员证书'),
    }),
    ...tell(publishesList, '成员名单', {
      by: 'system',
      how: '名单随成员变动更新',
      words: (does) => (does ? '公布成员名单' : '不公布成员名单'),
    }),
  ];
}

const FULFILMENTS = {
  attendance: '参加会议',
  dues: '缴纳会费',
  task: '完成任务',
  material: '提交材料',
  reply: '答复征询',
} as const;
const COUNTED = {
  lastFulfilment: '从最后一次履行义务的次日起算',
  reminder: '从秘书处提醒之日起算',
  calendarYears: '按自然年计算',
} as const;

/** How membership ends, and what follows. */
export function tellLeaving(view: CharterView): Told[] {
  const { withdrawal, expulsion, inactivity, reapplicationBan: ban, bodies } = view;
  const name: Names = (body) => bodies[body]?.name.value ?? body;
  return [
    ...tell(withdrawal.addressee, '退出申请交给谁', { by: 'system', how: '在手机上提交，系统送达', words: name }),
    ...tell(withdrawal.isWritten, '退出形式', {
      by: 'system',
      how: '系统留存书面申请',
      words: (is) => (is ? '须书面提出' : '不限形式'),
    }),
    ...tell(withdrawal.noticeMonths, '提前时间', {
      by: 'system',
      how: '系统计算会籍的最后一天，提出当日不计入',
      words: (months) => `至少提前${months}个月`,
    }),
    ...tell(withdrawal.approver, '退出的批准', {
      by: 'system',
      how: '需要批准的，批准后会籍才终止',
      words: (by) => (by === 'none' ? '不需要批准' : `须经${name(by)}批准`),
    }),
    ...tell(withdrawal.manner, '批准的方式', {
      by: 'system',
      how: '系统按此办理',
      words: (way) => (way === 'vote' ? '由该机构表决' : '凭批准文件备案'),
    }),
    ...tellClauses(expulsion?.grounds, '除名情形', { by: 'desk', how: '由秘书处核实并建立案卷' }),
    ...tell(expulsion?.path, '除名程序', {
      by: 'system',
      how: '通知本人、给予申辩，表决通过后自动除名',
      words: (steps) => steps.map(({ body, who, does }) => `${who ?? name(body ?? '')}${does}`).join('，'),
    }),
    ...tellText(expulsion?.seriousness, '情节的标准', 'desk', '由秘书处和表决机构判断'),
    ...tell(inactivity?.years, '不履行义务', {
      by: 'system',
      how: '系统按履职台账计算',
      words: (years) => `连续${years}年`,
    }),
    ...tell(inactivity?.consequence, '不履行义务的后果', {
      by: 'system',
      how: '到期时系统提醒秘书处并按此办理',
      words: (what) => (what === 'deemedWithdrawn' ? '视为自动退出' : '可进入除名程序'),
    }),
    ...tellText(inactivity?.aggravation, '附加条件', 'desk', '由秘书处核实'),
    ...tell(inactivity?.countedFrom, '年限从何时起算', {
      by: 'system',
      how: '系统按此计算',
      words: (from) => COUNTED[from],
    }),
    ...tell(inactivity?.effectiveFrom, '视为退出的日期', {
      by: 'system',
      how: '系统按此办理',
      words: (from) => (from === 'dayAfter' ? '期满的次日' : '理事会确认之日'),
    }),
    ...tell(inactivity?.fulfilledBy, '怎样算履行义务', {
      by: 'system',
      how: '这些事项记入履职台账',
      words: (list) => list.map((one) => FULFILMENTS[one]).join('、'),
    }),
    ...tell(ban?.years, '再次申请', {
      by: 'system',
      how: '期内提交的申请由系统拒绝，并告知哪天起可以申请',
      words: (years) => `${years}年内不得再次申请`,
    }),
    ...tell(ban?.after, '再次申请限制适用于', {
      by: 'system',
      how: '系统按退出方式适用',
      words: (ways) => ways.map((way) => (way === 'expulsion' ? '除名' : '退出')).join('、'),
    }),
    ...tell(ban?.countedFrom, '限制期从何时起算', {
      by: 'system',
      how: '系统按此计算',
      words: (from) => (from === 'effect' ? '会籍终止之日' : '公布之日'),
    }),
  ];
}
