import type { CharterView } from '../charter-on.ts';
import type { Held } from '../dated.ts';

export type CharterFact = {
  readonly group: string;
  readonly label: string;
  readonly value: string;
  readonly article: string;
  /** What the founding document leaves open here, if anything. */
  readonly openQuestion: string | null;
};

type Clause = { readonly text: string; readonly article: string };

/** What anyone may read about an alliance, in plain Chinese, each fact with its article. */
export function charterFacts(view: CharterView): CharterFact[] {
  return [
    ...identityFacts(view),
    ...clauseFacts('业务范围', '业务', view.activities),
    ...Object.values(view.calendar).flatMap((held) => fact('会议与活动', held.value.label, held, meetingText)),
    ...memberFacts(view),
    ...clauseFacts('权利与义务', '权利', view.rights),
    ...clauseFacts('权利与义务', '义务', view.duties),
    ...bodyFacts(view),
    ...leavingFacts(view),
    ...Object.values(view.contacts).flatMap((held) => fact('联系方式', held.value.label, held, contactText)),
  ];
}

const NOT_STATED = '文件未写明';

function fact<T>(
  group: string,
  label: string,
  held: Held<T> | undefined,
  inWords: (value: NonNullable<T>) => string,
): CharterFact[] {
  if (!held || (held.value === null && !held.open)) return [];
  const value = held.value === null || held.value === undefined ? NOT_STATED : inWords(held.value);
  return [{ group, label, value, article: held.article, openQuestion: held.open?.question ?? null }];
}

const textFact = (group: string, label: string, held: Held<string | null> | undefined) =>
  fact(group, label, held, (value) => value);

function clauseFacts(group: string, label: string, held: Held<readonly Clause[]> | undefined): CharterFact[] {
  const openQuestion = held?.open?.question ?? null;
  return (held?.value ?? []).map(({ text, article }) => ({ group, label, value: text, article, openQuestion }));
}

function identityFacts({ identity }: CharterView): CharterFact[] {
  const group = '联盟简介';
  return [
    ...textFact(group, '名称', identity.name),
    ...textFact(group, '英文名', identity.englishName),
    ...textFact(group, '性质', identity.nature),
    ...textFact(group, '成立时间', identity.foundedOn),
    ...clauseFacts(group, '发起与召集', identity.founders),
    ...textFact(group, '宗旨', identity.purpose),
    ...textFact(group, '规模', identity.scale),
    ...clauseFacts(group, '组织架构', identity.structure),
    ...clauseFacts(group, '指导单位', identity.guidance),
    ...textFact(group, '秘书处', identity.secretariatSeat),
    ...clauseFacts(group, '基本情况', identity.facts),
  ];
}

type Meeting = CharterView['calendar'][string]['value'];

function meetingText({ timesPerYear, month, about }: Meeting): string {
  const often = timesPerYear === undefined ? '不定期' : `每年${timesPerYear}次`;
  return [often, month && `一般在${month}月`, about].filter(Boolean).join('，');
}

function memberFacts({ memberKinds, admission: { path, publicityDays } }: CharterView): CharterFact[] {
  const group = '加入联盟';
  const kinds = Object.values(memberKinds).flatMap(({ label, whoMayJoin, conditions, stamp }) => [
    ...clauseFacts(group, `谁可以加入（${label.value}）`, whoMayJoin),
    ...clauseFacts(group, `条件（${label.value}）`, conditions),
    ...textFact(group, `申请表盖章（${label.value}）`, stamp),
  ]);
  const openQuestion = path.open?.question ?? null;
  const steps = path.value.map(({ title, actor, article }, at) => {
    return { group, label: `第${at + 1}步`, value: `${title}（由${actor}办理）`, article, openQuestion };
  });
  return [...kinds, ...steps, ...fact(group, '公示时间', publicityDays, (days) => `${days}天`)];
}

function bodyFacts({ bodies }: CharterView): CharterFact[] {
  const group = '组织机构';
  return Object.values(bodies).flatMap(({ name, role, quorum, majority }) => [
    ...textFact(group, name.value, role),
    ...fact(group, `${name.value}开会`, quorum, (share) => `须有${shareText(share)}以上成员出席`),
    ...fact(group, `${name.value}决议`, majority, (share) => `须经到会成员${shareText(share)}以上表决通过`),
  ]);
}

const shareText = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  `${numerator}/${denominator}`;

function leavingFacts({ withdrawal, reapplicationBan: ban, bodies }: CharterView): CharterFact[] {
  const group = '退出联盟';
  const approval = (by: string) => (by === 'none' ? '不需要批准' : `须经${bodies[by]?.name.value ?? by}批准`);
  const ways = (ban?.after.value ?? []).map((way) => (way === 'expulsion' ? '除名' : '退出')).join('或');
  return [
    ...fact(group, '提前时间', withdrawal.noticeMonths, (months) => `至少提前${months}个月`),
    ...fact(group, '批准', withdrawal.approver, approval),
    ...fact(group, '再次申请', ban?.years, (years) => `${ways}后${years}年内不得重新申请`),
  ];
}

type Contact = CharterView['contacts'][string]['value'];

function contactText({ people, phones, emails, website, address, postcode, channels }: Contact): string {
  const place = [website, address, postcode && `邮编${postcode}`];
  return [...people, ...phones, ...emails, ...place, ...channels].filter(Boolean).join('，');
}
