import type { CharterView } from '../charter-on.ts';
import { type Told, tell, tellClauses, tellText } from './provision.ts';

/** Who the alliance is and what it does. */
export function tellIdentity({ identity, sources, activities, contacts, calendar }: CharterView): Told[] {
  return [
    ...tell(sources, '依据文件', { words: (documents) => documents.map(({ title }) => `《${title}》`).join('') }),
    ...tellText(identity.name, '名称'),
    ...tellText(identity.shortName, '简称'),
    ...tellText(identity.englishName, '英文名'),
    ...tellText(identity.nature, '性质'),
    ...tellText(identity.documentNo, '文号'),
    ...tellText(identity.foundedOn, '成立时间'),
    ...tellClauses(identity.founders, '发起与召集'),
    ...tellText(identity.intro, '简介'),
    ...tellText(identity.purpose, '宗旨'),
    ...tellText(identity.scale, '规模'),
    ...tellClauses(identity.structure, '组织架构'),
    ...tellClauses(identity.guidance, '指导单位'),
    ...tellText(identity.secretariatSeat, '秘书处所在地'),
    ...tellText(identity.noticeSeal, '通知用章', 'desk', '秘书处印发会议和工作通知时使用'),
    ...tellText(identity.logo, '联盟标志'),
    ...tellClauses(identity.facts, '基本情况'),
    ...tellText(identity.inForce, '生效', 'system', '章程的每一项从生效之日起适用，系统按当天有效的内容办事'),
    ...tellClauses(activities, '业务范围', { by: 'desk', how: '由秘书处组织开展' }),
    ...Object.values(contacts).flatMap((held) => tell(held, `联系方式（${held.value.label}）`, { words: contactText })),
    ...Object.values(calendar).flatMap((held) =>
      tell(held, held.value.label, {
        by: 'system',
        how: '系统按年核对召开次数，到期未开提醒秘书处',
        words: meetingText,
      }),
    ),
  ];
}

type Meeting = CharterView['calendar'][string]['value'];

function meetingText({ timesPerYear, month, about }: Meeting): string {
  const often = timesPerYear === undefined ? '不定期' : `每年${timesPerYear}次`;
  return [often, month && `一般在${month}月`, about].filter(Boolean).join('，');
}

type Contact = CharterView['contacts'][string]['value'];

function contactText({ people, phones, emails, website, address, postcode, channels }: Contact): string {
  const place = [website, address, postcode && `邮编${postcode}`];
  return [...people, ...phones, ...emails, ...place, ...channels].filter(Boolean).join('，');
}

/** The services of a brochure and how one asks for them. */
export function tellServices({ services = {}, enquiry }: CharterView): Told[] {
  return [
    ...Object.values(services).flatMap((held) =>
      tell(held, held.value.name, { by: 'desk', how: '由秘书处受理咨询', words: ({ about }) => about }),
    ),
    ...tell(enquiry?.audiences, '服务对象', { words: (list) => list.map(({ label }) => label).join('、') }),
    ...tell(enquiry?.steps, '合作步骤', {
      by: 'desk',
      how: '由秘书处逐步办理',
      words: (list) => list.map(({ title }, at) => `${at + 1}. ${title}`).join('；'),
    }),
    ...tell(enquiry?.purchaseWays, '购买方式', { words: (list) => list.join('、') }),
    ...tell(enquiry?.startNeeds, '启动条件', { words: (list) => list.join('、') }),
  ];
}
