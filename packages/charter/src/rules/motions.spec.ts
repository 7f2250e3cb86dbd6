import { describe, expect, it } from '@jest/globals';
import { viewOf } from '../real-charter.fixture.ts';
import type { MotionKind } from '../schema/motion-kinds.ts';
import { mayPropose } from './may-propose.ts';
import { motionChain, motionFormalities } from './motion-chain.ts';
import { motionKinds } from './motion-kinds.ts';

const kindsOf = (id: string, body: string) =>
  Object.fromEntries(motionKinds(viewOf(id), body).map(({ kind, article }) => [kind, article]));
const chainOf = (id: string, kind: MotionKind, asked?: string) =>
  motionChain(viewOf(id), kind, asked).map(({ body }) => body);

describe('what a body decides', () => {
  it('[A16][A15][A20] tocop: the council, by the clauses of article 11', () => {
    expect(kindsOf('tocop', 'council')).toEqual({
      admission: '第11条（二）、二（一）3',
      expulsion: '第11条（二）、第10条',
      election: '第11条（一）',
      removal: '第11条（一）',
      waiver: '第15条',
      appointment: '第11条（四）',
      report: '第11条（六）',
      plan: '第11条（六）',
      rules: '第11条（五）',
      other: '第11条（三）、第11条（六）',
    });
    expect(kindsOf('tocop', 'secretariat')).toEqual({});
  });

  it('[E12][E4][E7][E8] hengshui: the council, by the clauses of article 15', () => {
    expect(kindsOf('hengshui', 'council')).toEqual({
      admission: '第十五条（七）、第九条（三）',
      expulsion: '第十五条（七）、第十三条',
      withdrawal: '第十二条',
      election: '第十六条',
      removal: '第十五条（八）',
      appointment: '第十七条（四）',
      amendment: '第十五条（一）、第三十条',
      dissolution: '第二十七条',
      report: '第十五条（四）',
      plan: '第十五条（三）',
      rules: '第十五条（五）',
      other: '第十五条（二）、第十五条（六）、第十五条（八）',
    });
  });

  it('[E13][E14][E11] hengshui: the standing council, between the sittings of the council', () => {
    expect(kindsOf('hengshui', 'standingCouncil')).toEqual({
      appointment: '第十七条（四）',
      dissolution: '第二十七条',
      rules: '第十六条（三）',
      'adjourn-date': '第十六条（七）',
      other: '第十六条（四）',
    });
  });

  it('[C11][C13][C15] cner: the assembly, where every member votes', () => {
    expect(kindsOf('cner', 'assembly')).toEqual({
      expulsion: '第十九条',
      amendment: '第十七条、第二十三条',
      report: '第十五条（一）',
      plan: '第十五条（一）',
      rules: '第十五条（一）',
      other: '第十五条（一）',
    });
  });

  it('each kind has Chinese words', () => {
    expect(motionKinds(viewOf('tocop'), 'council').map(({ label }) => label)).toContain('吸收成员');
  });
});

describe('the bodies that a motion goes through', () => {
  it.each<[MotionKind, string[]]>([
    ['other', ['council', 'assembly']],
    ['election', ['council', 'assembly']],
    ['plan', ['council', 'assembly']],
    ['amendment', ['council', 'assembly']],
    ['admission', ['council']],
    ['withdrawal', ['council']],
  ])('[D2][D5] hefd: %s goes to %j', (kind, bodies) => {
    expect(chainOf('hefd', kind)).toEqual(bodies);
  });

  it('[D2] the steps in the words of the notice', () => {
    expect(motionChain(viewOf('hefd'), 'other')).toEqual([
      { body: 'council', does: '讨论表决', article: 'p.2' },
      { body: 'assembly', does: '审议通过', article: 'p.2' },
    ]);
  });

  it('[A16][E12] elsewhere one body decides alone', () => {
    expect(chainOf('tocop', 'election')).toEqual(['council']);
    expect(chainOf('hengshui', 'admission')).toEqual(['council']);
    expect(chainOf('hengshui', 'adjourn-date')).toEqual(['standingCouncil']);
  });

  it('[E15] where two bodies may decide, the one that is asked does', () => {
    expect(chainOf('hengshui', 'appointment')).toEqual(['council']);
    expect(chainOf('hengshui', 'appointment', 'standingCouncil')).toEqual(['standingCouncil']);
    expect(chainOf('hengshui', 'admission', 'standingCouncil')).toEqual([]);
  });

  it('[A20] a waiver of the age limit is voted on; the approval comes after', () => {
    expect(chainOf('tocop', 'waiver')).toEqual(['council']);
    expect(motionFormalities(viewOf('tocop'), 'waiver')).toEqual([
      { who: '秘书处', does: '批准同意', article: '第15条', when: 'after', act: 'approve' },
    ]);
    expect(chainOf('hengshui', 'waiver')).toEqual([]);
  });

  it('[C15] cner: the secretariat verifies, the assembly expels', () => {
    expect(chainOf('cner', 'expulsion')).toEqual(['assembly']);
    expect(motionFormalities(viewOf('cner'), 'expulsion')).toEqual([
      { who: '秘书处', does: '核实', article: '第十九条', when: 'before', act: 'verify' },
    ]);
  });

  it('[C19] cner: the secretariat drafts, the assembly amends', () => {
    expect(chainOf('cner', 'amendment')).toEqual(['assembly']);
    expect(motionFormalities(viewOf('cner'), 'amendment')[0]).toMatchObject({ does: '拟定修订', when: 'before' });
  });

  it('[E22] hengshui: the standing council moves dissolution, the council votes, the bureau is told', () => {
    expect(chainOf('hengshui', 'dissolution')).toEqual(['standingCouncil', 'council']);
    expect(
      motionFormalities(viewOf('hengshui'), 'dissolution').map(({ who, does, when }) => [who, does, when]),
    ).toEqual([
      ['联盟', '报市人社局备案', 'after'],
      ['清算组织', '处理善后事宜', 'after'],
    ]);
  });

  it('[E23] hengshui: an amendment is filed after the vote', () => {
    expect(chainOf('hengshui', 'amendment')).toEqual(['council']);
    expect(motionFormalities(viewOf('hengshui'), 'amendment')).toEqual([
      { who: '联盟', does: '履行备案手续', article: '第三十条', when: 'after', act: 'file' },
    ]);
  });

  it('[A31] where nobody may decide, there is no body', () => {
    expect(chainOf('tocop', 'amendment')).toEqual([]);
    expect(chainOf('cner', 'election')).toEqual([]);
  });
});

describe('who may put a motion', () => {
  const propose = (id: string, body: string, kind: MotionKind, proposerIn: string[]) =>
    mayPropose(viewOf(id), { body, kind, proposerIn });

  it('[E12] directors and standing directors', () => {
    expect(propose('hengshui', 'council', 'other', ['council'])).toEqual({ allowed: true });
    expect(propose('hengshui', 'council', 'other', ['standingCouncil'])).toEqual({ allowed: true });
    expect(propose('hengshui', 'council', 'other', [])).toEqual({
      ...{ allowed: false, code: 'motion_may_not_propose', article: '第十五条（八）、第十七条（五）、（六）' },
      params: { kind: '其他事项', by: '理事会、常务理事会、秘书处' },
    });
  });

  it('[A23][E15] the secretariat nominates, nobody else', () => {
    expect(propose('tocop', 'council', 'appointment', ['secretariat'])).toEqual({ allowed: true });
    expect(propose('tocop', 'council', 'appointment', ['council'])).toMatchObject({ article: '第18条（三）' });
    expect(propose('hengshui', 'council', 'appointment', ['council'])).toMatchObject({ article: '第十七条（四）' });
  });

  it('[E22] only the standing council moves dissolution', () => {
    expect(propose('hengshui', 'council', 'dissolution', ['council'])).toMatchObject({
      ...{ allowed: false, article: '第二十七条' },
    });
  });

  it('a body decides nothing that the charter does not give it', () => {
    expect(propose('hengshui', 'standingCouncil', 'admission', ['standingCouncil'])).toEqual({
      ...{ allowed: false, code: 'motion_body_may_not_decide', article: '第十六条' },
      params: { kind: '吸收成员', body: '常务理事会' },
    });
    expect(propose('tocop', 'senate', 'other', [])).toMatchObject({ code: 'motion_body_may_not_decide' });
  });
});
