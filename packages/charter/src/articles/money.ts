import { type Fen, formatYuan } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import { type Told, tell, tellClauses, tellText } from './provision.ts';

const yuan = (amount: Fen) => `${formatYuan(amount).replace(/\.00$/, '')}元`;

const BILLED = '系统据此开出缴费单';

/** What membership costs, and where the money goes. */
export function tellMoney({ dues, funds, audit, bodies }: CharterView): Told[] {
  return [
    ...tell(dues.charged, '是否收取会费', { by: 'system', how: BILLED, words: (is) => (is ? '收取会费' : '不收会费') }),
    ...tellText(dues.basis, '收费依据'),
    ...tell(dues.standard, '会费标准', {
      by: 'system',
      how: '年费超出档数时不能设定；表决与公布由秘书处办理',
      words: ({ name, maxTiers, decidedBy, isPublished }) =>
        `${name}：不超过${maxTiers}档，由${bodies[decidedBy]?.name.value ?? ''}表决${isPublished ? '并公布' : ''}`,
    }),
    ...tell(dues.joiningFee, '入会费', {
      by: 'system',
      how: BILLED,
      words: ({ amountFen }) => `${yuan(amountFen)}，仅第一年缴纳`,
    }),
    ...tell(dues.annualFee, '年费', {
      by: 'system',
      how: BILLED,
      words: ({ tiers }) => tiers.map(({ label, amountFen }) => `${label}${yuan(amountFen)}`).join('，'),
    }),
    ...tell(dues.firstYearTotalFen, '第一年合计', { by: 'system', how: '系统核对第一年的缴费单', words: yuan }),
    ...tell(dues.laterRange, '以后每年', {
      by: 'system',
      how: '年费不能超出这一范围',
      words: ({ minFen, maxFen }) => `${yuan(minFen)}至${yuan(maxFen)}`,
    }),
    ...tell(dues.year, '会费年度', {
      by: 'system',
      how: BILLED,
      words: (way) => (way === 'calendar' ? '按自然年' : '从入盟之日起满一年'),
    }),
    ...tell(dues.dueDays, '缴费期限', { by: 'system', how: '到期前后提醒', words: (days) => `${days}天` }),
    ...tell(dues.account, '收款账户', {
      by: 'system',
      how: '印在每张缴费单上',
      words: ({ holder, bank, number }) => `${holder}，${bank}，${number}`,
    }),
    ...tell(dues.remark, '汇款附言', {
      by: 'system',
      how: '系统为每笔汇款写好附言，导入流水时按附言对账',
      words: ({ template }) => template.replace('{school}', '学校名称').replace('{fee}', '费用名称'),
    }),
    ...tell(dues.invoice, '开票', {
      by: 'desk',
      how: '由秘书处开具',
      words: ({ document, proof, email }) => `${document}与${proof}发至${email}`,
    }),
    ...tellText(dues.invoiceTable, '开票信息表'),
    ...tellClauses(funds?.sources, '经费来源', { by: 'system', how: '收入按来源登记' }),
    ...tellText(funds?.use, '经费使用', 'system', '支出须写明用途，不能支付给成员'),
    ...tell(funds?.byAgreement, '费用承担', {
      by: 'system',
      how: '按成员间的协议登记',
      words: (is) => (is ? '由成员协议承担' : '不另行分摊'),
    }),
    ...tell(funds?.acceptsDonations, '捐赠', {
      by: 'system',
      how: '系统登记捐赠',
      words: (does) => (does ? '接受捐赠' : '不接受捐赠'),
    }),
    ...tellClauses(funds?.accounting, '财务管理', { by: 'desk', how: '系统提供账目导出，供监督和审计' }),
    ...tellClauses(audit, '审计', { by: 'system', how: '理事长更换或届满时系统列出审计事项并提供导出' }),
  ];
}

const MEETINGS = {
  quarterly: '季度会议',
  annual: '年会',
  innovators: '创新者大会',
  council: '理事会会议',
  assembly: '全体大会',
  training: '研修',
  seminar: '研讨会',
  other: '其他会议',
} as const;

/** What members get. */
export function tellBenefits({ benefits }: CharterView): Told[] {
  if (!benefits) return [];
  const { priorityNotice } = benefits;
  return [
    ...tellClauses(benefits.list, '成员权益', { by: 'system', how: '会籍有效期间享有' }),
    ...tell(benefits.freeMeetings, '免费会议', {
      by: 'system',
      how: '系统按单位和年度计数',
      words: ({ meeting, perYear, seatsPerUnit }) => `每年${perYear}次${MEETINGS[meeting]}，每次${seatsPerUnit}人`,
    }),
    ...tell(benefits.whichAreFree, '哪几次免费', {
      by: 'system',
      how: '系统按此计算',
      words: (way) => (way === 'firstAttended' ? '先参加的几次' : '由单位选定'),
    }),
    ...tell(benefits.priceBeyondFreeFen, '超出次数的费用', { by: 'system', how: '报名时计价', words: yuan }),
    ...tell(benefits.unusedSeatsRollOver, '未用的名额', {
      by: 'system',
      how: '系统按此计算',
      words: (does) => (does ? '可以结转' : '不结转'),
    }),
    ...tell(benefits.freeParts, '免费部分', {
      by: 'system',
      how: '报名时按部分计价',
      words: ({ meeting, parts }) => `${MEETINGS[meeting]}：${parts.map(({ label }) => label).join('、')}`,
    }),
    ...tell(benefits.earlyBird, '早鸟价', {
      by: 'system',
      how: '报名时计价',
      words: ({ meeting, month }) => `${month}月的${MEETINGS[meeting]}`,
    }),
    ...tell(benefits.earlyBirdFor, '早鸟价适用于', {
      by: 'system',
      how: '报名时计价',
      words: (who) => (who === 'members' ? '成员单位' : '在早鸟期内报名的所有人'),
    }),
    ...tell(benefits.priorityNominees, '优先名额', {
      by: 'system',
      how: '名单中优先列出',
      words: ({ meeting }) => MEETINGS[meeting],
    }),
    ...tell(priorityNotice?.meetings, '优先通知', {
      by: 'system',
      how: '成员先于其他人看到',
      words: (kinds) => kinds.map((kind) => MEETINGS[kind]).join('、'),
    }),
    ...tell(priorityNotice?.hours, '优先多久', { by: 'system', how: '系统按此发布', words: (hours) => `${hours}小时` }),
    ...tellText(benefits.comments, '项目材料意见', 'desk', '由秘书处收集'),
    ...tell(benefits.agreedPrices, '协议价格', {
      by: 'system',
      how: '报名时按协议价计价',
      words: ({ about }) => about,
    }),
  ];
}
