import { formatYuan } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import type { Held } from '../dated.ts';

export type CharterFact = {
  readonly group: string;
  readonly label: string;
  readonly value: string;
  readonly article: string;
};

type Clause = { readonly text: string; readonly article: string };

/** What anyone may read about an alliance, in plain Chinese, each fact with its article. */
export function charterFacts(view: CharterView): CharterFact[] {
  return [
    ...identityFacts(view),
    ...clauseFacts('业务范围', '业务', view.activities),
    ...Object.values(view.calendar).map((held) => ({
      group: '会议与活动',
      label: held.value.label,
      value: meetingText(held.value),
      article: held.article,
    })),
    ...memberFacts(view),
    ...clauseFacts('权利与义务', '权利', view.rights),
    ...clauseFacts('权利与义务', '义务', view.duties),
    ...bodyFacts(view),
    ...leavingFacts(view),
    ...contactFacts(view),
  ];
}

/** The benefits of members, sentence by sentence. */
export function benefits(view: CharterView): Clause[] {
  return (view.benefits?.list.value ?? []).map(({ text, article }) => ({ text, article }));
}

/** What membership costs, in plain Chinese. */
export function feeFacts(view: CharterView): { label: string; value: string; article: string }[] {
  const { dues } = view;
  if (!dues.charged.value) {
    return [{ label: '会费', value: `不收会费。${dues.basis?.value ?? ''}`, article: dues.charged.article }];
  }
  const { joiningFee, annualFee, firstYearTotalFen, laterRange } = dues;
  if (!annualFee?.value) {
    return [
      {
        label: '会费',
        value: '收取会费，金额尚未公布，请咨询秘书处',
        article: annualFee?.article ?? dues.charged.article,
      },
    ];
  }
  const { label, tiers } = annualFee.value;
  return [
    ...(joiningFee?.value
      ? [
          {
            label: joiningFee.value.label,
            value: `${yuan(joiningFee.value.amountFen)}，仅第一年缴纳`,
            article: joiningFee.article,
          },
        ]
      : []),
    ...tiers.map((tier) => ({
      label: `${label}（${tier.label}）`,
      value: `每年${yuan(tier.amountFen)}`,
      article: annualFee.article,
    })),
    ...(firstYearTotalFen
      ? [{ label: '第一年共缴', value: yuan(firstYearTotalFen.value), article: firstYearTotalFen.article }]
      : []),
    ...(laterRange
      ? [
          {
            label: '以后每年',
            value: `${yuan(laterRange.value.minFen)}至${yuan(laterRange.value.maxFen)}，按成员性质`,
            article: laterRange.article,
          },
        ]
      : []),
  ];
}

const yuan = (amount: Parameters<typeof formatYuan>[0]) => `${formatYuan(amount).replace(/\.00$/, '')}元`;

function fact(group: string, label: string, held: Held<string | null> | undefined): CharterFact[] {
  return held && held.value !== null ? [{ group, label, value: held.value, article: held.article }] : [];
}

function clauseFacts(group: string, label: string, held: Held<readonly Clause[]> | undefined): CharterFact[] {
  return (held?.value ?? []).map(({ text, article }) => ({ group, label, value: text, article }));
}

function identityFacts({ identity }: CharterView): CharterFact[] {
  const group = '联盟简介';
  return [
    ...fact(group, '名称', identity.name),
    ...fact(group, '英文名', identity.englishName),
    ...fact(group, '性质', identity.nature),
    ...fact(group, '成立时间', identity.foundedOn),
    ...clauseFacts(group, '发起与召集', identity.founders),
    ...fact(group, '宗旨', identity.purpose),
    ...fact(group, '规模', identity.scale),
    ...clauseFacts(group, '组织架构', identity.structure),
    ...clauseFacts(group, '指导单位', identity.guidance),
    ...fact(group, '秘书处', identity.secretariatSeat),
    ...clauseFacts(group, '基本情况', identity.facts),
  ];
}

function meetingText(of: {
  timesPerYear?: number | undefined;
  month?: number | undefined;
  about?: string | undefined;
}) {
  const often = of.timesPerYear === undefined ? '不定期' : `每年${of.timesPerYear}次`;
  return [often, of.month && `一般在${of.month}月`, of.about].filter(Boolean).join('，');
}

function memberFacts({ memberKinds, admission }: CharterView): CharterFact[] {
  const kinds = Object.values(memberKinds).flatMap(({ label, whoMayJoin, conditions }) => [
    ...clauseFacts('加入联盟', `谁可以加入（${label.value}）`, whoMayJoin),
    ...clauseFacts('加入联盟', `条件（${label.value}）`, conditions),
  ]);
  const steps = admission.path.value.map(({ title, actor, article }, at) => ({
    group: '加入联盟',
    label: `第${at + 1}步`,
    value: `${title}（由${actor}办理）`,
    article,
  }));
  return [...kinds, ...steps];
}

function bodyFacts({ bodies }: CharterView): CharterFact[] {
  return Object.values(bodies).flatMap(({ name, role, quorum, majority }) => [
    ...fact('组织机构', name.value, role),
    ...shareFact(`${name.value}开会`, '须有', '以上成员出席', quorum),
    ...shareFact(`${name.value}决议`, '须经到会成员', '以上表决通过', majority),
  ]);
}

type Share = { readonly numerator: number; readonly denominator: number };

function shareFact(label: string, before: string, after: string, held: Held<Share | null> | undefined): CharterFact[] {
  if (!held?.value) return [];
  const { numerator, denominator } = held.value;
  return [{ group: '组织机构', label, value: `${before}${numerator}/${denominator}${after}`, article: held.article }];
}

function leavingFacts({ withdrawal, reapplicationBan, bodies }: CharterView): CharterFact[] {
  const group = '退出联盟';
  const { noticeMonths, approver } = withdrawal;
  const approving = approver.value && (bodies[approver.value]?.name.value ?? approver.value);
  return [
    ...(noticeMonths?.value
      ? [{ group, label: '提前时间', value: `至少提前${noticeMonths.value}个月`, article: noticeMonths.article }]
      : []),
    ...(approving
      ? [
          {
            group,
            label: '批准',
            value: approver.value === 'none' ? '不需要批准' : `须经${approving}批准`,
            article: approver.article,
          },
        ]
      : []),
    ...(reapplicationBan
      ? [
          {
            group,
            label: '再次申请',
            value: `${reapplicationBan.after.value.map((way) => (way === 'expulsion' ? '除名' : '退出')).join('或')}后${reapplicationBan.years.value}年内不得重新申请`,
            article: reapplicationBan.years.article,
          },
        ]
      : []),
  ];
}

function contactFacts({ contacts }: CharterView): CharterFact[] {
  return Object.values(contacts).map(({ value: contact, article }) => ({
    group: '联系方式',
    label: contact.label,
    value: [
      ...contact.people,
      ...contact.phones,
      ...contact.emails,
      contact.website,
      contact.address,
      contact.postcode && `邮编${contact.postcode}`,
      ...contact.channels,
    ]
      .filter(Boolean)
      .join('，'),
    article,
  }));
}
