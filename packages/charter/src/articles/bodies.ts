import type { CharterView } from '../charter-on.ts';
import { MOTION_LABELS } from '../rules/motion-kinds.ts';
import type { Fraction } from '../schema/share.ts';
import { type Told, tell, tellClauses, tellText } from './provision.ts';

type Body = CharterView['bodies'][string];

/** The bodies: what each may decide, and how it meets and votes. */
export function tellBodies(view: CharterView): Told[] {
  return Object.values(view.bodies).flatMap((body) => tellBody(body, view));
}

const share = ({ numerator, denominator }: Fraction) => `${numerator}/${denominator}`;
const SEATS = { members: '每个成员都有一席', elected: '选举产生', appointed: '委派产生' } as const;

function tellBody(body: Body, view: CharterView): Told[] {
  const name = body.name.value;
  const nameOf = (key: string) => view.bodies[key]?.name.value ?? key;
  return [
    ...tell(body.name, '机构', { words: (text) => text }),
    ...tellText(body.role, name),
    ...tell(body.isHighest, name, { words: (is) => (is ? '最高权力机构' : '不是最高权力机构') }),
    ...tellText(body.composition, `${name}的组成`),
    ...tell(body.seats, `${name}席位`, { by: 'system', how: '系统登记每一席及其起止日期', words: (way) => SEATS[way] }),
    ...tell(body.electedBy, `${name}由谁选举`, {
      by: 'system',
      how: '选举议案只能交由该机构表决',
      words: (key) => `由${nameOf(key)}选举`,
    }),
    ...tell(body.representsUnits, `${name}代表制`, {
      by: 'system',
      how: '单位更换代表时，席位由新代表接任',
      words: (is) => (is ? '席位属于单位，由其代表出席' : '席位属于个人'),
    }),
    ...tellClauses(body.powers, `${name}职权`, ({ decides }) =>
      decides
        ? {
            by: 'system',
            how: `这类议案（${decides.map((kind) => MOTION_LABELS[kind]).join('、')}）系统只交由${name}表决`,
          }
        : { by: 'desk', how: `由${name}行使，秘书处记录` },
    ),
    ...tellMeetings(body, name, nameOf),
    ...tellVotes(body, name),
    ...tell(body.mayPropose, `谁可以向${name}提出议案`, {
      by: 'system',
      how: '其他人提出时系统说明原因',
      words: (list) => list.map(({ by }) => by.map(nameOf).join('、')).join('；'),
    }),
    ...tell(body.size, `${name}人数`, { by: 'system', how: '超出人数的席位不能登记', words: (count) => `${count}人` }),
    ...tell(body.maxShareOfCouncil, `${name}人数上限`, {
      by: 'system',
      how: '系统按理事人数计算上限，超出时不能当选',
      words: (max) => `不超过理事人数的${share(max)}`,
    }),
    ...tell(body.termYears, `${name}任期`, {
      by: 'system',
      how: '系统计算届满日期，届满前提醒',
      words: (years) => `${years}年`,
    }),
  ];
}

function tellMeetings(body: Body, name: string, nameOf: (key: string) => string): Told[] {
  return [
    ...tell(body.meetingsPerYear, `${name}每年会议`, {
      by: 'system',
      how: '系统核对每年的会议，未开时提醒',
      words: (times) => `至少${times}次`,
    }),
    ...tell(body.rescheduledBy, `${name}提前或推迟`, {
      by: 'system',
      how: '改期须有该机构的决定',
      words: ({ body: by, about }) => `${about}（由${nameOf(by)}决定）`,
    }),
    ...tell(body.noticeDays, `${name}会议通知`, {
      by: 'system',
      how: '通知晚于期限时不能召开',
      words: (days) => `提前${days}天`,
    }),
    ...tell(body.adjournment, `${name}人数不足时`, {
      by: 'system',
      how: '人数不足时会议延期，议案退回待议',
      words: ({ noticeDays, quorum }) =>
        [noticeDays && `提前${noticeDays}天再次通知`, quorum && `再次开会须有${share(quorum)}以上出席`]
          .filter(Boolean)
          .join('，') || '按原规定再次召开',
    }),
    ...tell(body.remote, `${name}通讯表决`, {
      by: 'system',
      how: '采用通讯形式时须写明理由',
      words: ({ allowed, condition }) => (allowed ? (condition ?? '允许') : '不允许'),
    }),
    ...tell(body.remotePresence, `${name}通讯形式怎样算出席`, {
      by: 'system',
      how: '系统按此计算到会人数',
      words: (way) => (way === 'replied' ? '作出答复才算出席' : '收到会议材料即算出席'),
    }),
  ];
}

function tellVotes(body: Body, name: string): Told[] {
  return [
    ...tell(body.quorum, `${name}法定人数`, {
      by: 'system',
      how: '系统实时计算到会人数，不足时不能表决',
      words: (need) => `${share(need)}以上出席方可开会`,
    }),
    ...tell(body.majority, `${name}表决`, {
      by: 'system',
      how: '系统按到会人数计算所需票数，弃权计入到会',
      words: (need) => `到会人数${share(need)}以上赞成方为通过`,
    }),
    ...tell(body.amendmentMajority, `${name}修改章程的表决`, {
      by: 'system',
      how: '修改章程的议案按此计算',
      words: (need) => `到会人数${share(need)}以上赞成方为通过`,
    }),
    ...tell(body.proxies, `${name}委托表决`, {
      by: 'system',
      how: '没有规定的，系统不接受委托',
      words: ({ allowed, perPerson }) =>
        allowed ? `可以委托${perPerson === undefined ? '' : `，每人至多受托${perPerson}票`}` : '不能委托他人表决',
    }),
  ];
}
