import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Candidate, DeskMotion } from '@mengwu/contracts';
import { DomainError, newId } from '../../platform/index.ts';
import { type Decided, Motions } from './index.ts';
import {
  act,
  api,
  close,
  closed,
  council,
  done,
  inTx,
  listed,
  member,
  officer,
  openChamber,
  opened,
  openVote,
  type Person,
  refusal,
  seat,
  secondOfficer,
  send,
  settleShares,
  showMotion,
  upload,
  votes,
  voting,
  writing,
  written,
} from './motion.fixture.ts';

openChamber();

/** What the room above would do with a decision: the other side of the door. */
const heard: Decided[] = [];
let refuseWith: DomainError | undefined;
beforeAll(() => {
  api.get(Motions).onDecided('admission', async (tx, decided) => {
    if (refuseWith) throw refuseWith;
    heard.push(decided);
    tx.record({
      alliance: decided.alliance,
      action: 'motion.heard',
      subject: { kind: 'motion', id: decided.motionId },
    });
  });
});

const DESK = '/alliances/:alliance/desk';
const PLENARY = '2026-03-27T06:00:00.000Z';

const proposeAdmission = (alliance: string, body: string, subjectId = newId()) =>
  inTx((tx) =>
    api.get(Motions).propose(tx, {
      ...{ alliance, body, kind: 'admission', title: '吸收滏阳技工学校为成员', text: '审查意见见附件。' },
      subject: { kind: 'application', id: subjectId },
      concerns: { personIds: [], memberIds: [] },
      proposedBy: { personId: officer, as: '秘书处' },
      papers: [],
      payload: { step: 'resolution' },
    }),
  );

async function _nominee(alliance: string, office: string, personId: string, bornOn: string | null): Promise<Candidate> {
  const body = { office, personId, takesOfficeOn: '2026-03-20', bornOn, nominatedBy: '理事会', note: '' };
  let candidate = await done<Candidate>(send(`POST ${DESK}/candidates`, { alliance }, body));
  for (const { key } of candidate.checklist)
    candidate = await done<Candidate>(
      send(
        `POST ${DESK}/candidates/:candidate/checks/:check`,
        { alliance, candidate: candidate.id, check: key },
        { isMet: true, note: '查阅材料', file: null },
      ),
    );
  return candidate;
}

const _about = (ref: string, id: string, more: object = {}) => ({ ref, id, ...more });

describe('the end of a vote', () => {
  it('[E12] does what was decided, in the same transaction, and tells the room with number and article', async () => {
    heard.length = 0;
    const people = await council('hengshui', 15);
    const sitting = await opened({ alliance: 'hengshui' }, 10);
    const subjectId = newId();
    const { id } = await proposeAdmission('hengshui', 'council', subjectId);
    expect(
      await refusal(inTx(() => proposeAdmission('hengshui', 'council', subjectId)).then(ok, problem)),
    ).toMatchObject({
      code: 'motion_already_open',
    });
    const motion = { alliance: 'hengshui', id };
    await listed(motion, sitting);
    const open = await done<DeskMotion>(openVote(motion));
    expect(open.closing?.consequences.map(({ text }) => text)).toEqual([
      '如通过：申请进入章程规定的下一步，或即时成为成员。',
      '如未通过：议案到此结束，不产生效力。',
      '结束后不能再投票；决议编号、票箱随即生成，不能撤回。',
    ]);
    await votes(open, people, { yes: 7 });
    await closed(motion);
    expect(heard).toEqual([
      {
        alliance: 'hengshui',
        motionId: id,
        kind: 'admission',
        subjectId,
        outcome: 'passed',
        resolution: { number: '理事会〔2026〕1号', decidedOn: '2026-03-20', bodyName: '理事会' },
        article: '第十五条（七）、第九条（三）',
        payload: { step: 'resolution' },
      },
    ]);
  });

  it('[trust 17] refused by whoever has to act on it leaves the vote open, with no number taken, and says why', async () => {
    const people = await council('tocop', 3);
    const sitting = await opened({ alliance: 'tocop' }, 3);
    const { id } = await proposeAdmission('tocop', 'council');
    const motion = { alliance: 'tocop', id };
    await listed(motion, sitting);
    const open = await done<DeskMotion>(openVote(motion, 'secret'));
    await votes(open, people, { yes: 3 });
    refuseWith = new DomainError('already_member', {}, { article: '第5条' });
    try {
      expect(await close(motion)).toMatchObject({
        status: 409,
        body: {
          code: 'motion_effect_refused',
          article: '第5条',
          detail:
            '决议无法执行，表决没有结束：该单位已经是成员，无需再次申请。请先处理后再结束表决；无法处理的，可以宣布表决作废。',
        },
      });
    } finally {
      refuseWith = undefined;
    }
    expect(await showMotion(motion)).toMatchObject({
      state: 'voting',
      ballot: { state: 'open', voted: 3, result: null },
    });
    expect(await closed(motion)).toMatchObject({ state: 'passed', steps: [{ number: '理事会〔2026〕1号' }] });
  });

  it('[trust 17] two officers close: one result, the other is told', async () => {
    const people = await council('tocop', 4);
    const sitting = await opened({ alliance: 'tocop' }, 4);
    const motion = await voting({ alliance: 'tocop' }, sitting);
    await votes(motion, people, { yes: 3 });
    const answers = await Promise.all([close(motion), close(motion, secondOfficer), close(motion, secondOfficer)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const rows = await api.database.query("SELECT number FROM resolutions WHERE alliance_id = 'tocop'");
    expect(rows).toEqual([{ number: '理事会〔2026〕1号' }]);
  });
});

describe('chains', () => {
  it('[D2] what the council passes goes to the plenary assembly, and counts only after it', async () => {
    await settleShares('hefd', 'council', 'assembly');
    const people = await council('hefd', 3);
    const others = [await member('hefd', 8), await member('hefd', 9), await member('hefd', 10)];
    const sitting = await opened({ alliance: 'hefd' }, 3);
    const motion = await voting({ alliance: 'hefd', kind: 'rules', title: '联盟工作细则' }, sitting);
    expect(motion.steps.map(({ bodyName, does }) => `${bodyName}${does}`)).toEqual([
      '理事会讨论表决',
      '全体大会审议通过',
    ]);
    expect(motion.closing?.consequences[0]).toEqual({
      text: '如通过：交全体大会审议通过，此前不产生效力。',
      article: 'p.2',
    });
    await votes(motion, people, { yes: 2 });
    const half = await closed(motion);
    expect(half).toMatchObject({ state: 'proposed', bodyName: '全体大会', decidedOn: null, sitting: null });
    expect(await refusal(act(motion, 'list', { sitting: sitting.id }))).toMatchObject({
      code: 'motion_other_body',
      article: 'p.2',
    });
    const plenary = await opened({ alliance: 'hefd', body: 'assembly', startsAt: PLENARY }, 5);
    await listed(motion, plenary);
    const again = await done<DeskMotion>(openVote(motion));
    expect(again.ballot).toMatchObject({ bodyName: '全体大会', entitled: 6, present: 5, needed: 4 });
    await votes(
      again,
      [...people, ...others].filter(({ name }) =>
        again.voters.some((one) => one.name === name && one.part === 'voter'),
      ),
      { yes: 4 },
    );
    expect(await closed(motion)).toMatchObject({
      state: 'passed',
      decidedOn: '2026-03-27',
      steps: [
        { number: '理事会〔2026〕1号', state: 'done' },
        { number: '全体大会〔2026〕1号', state: 'done' },
      ],
    });
  });

  it('[D2] admission alone ends with the council', async () => {
    await settleShares('hefd', 'council', 'assembly');
    expect(await refusal(writing({ alliance: 'hefd', body: 'assembly', kind: 'plan' }))).toMatchObject({
      code: 'motion_body_may_not_decide',
    });
    const { id } = await proposeAdmission('hefd', 'council');
    expect((await showMotion({ alliance: 'hefd', id })).steps.map(({ bodyName }) => bodyName)).toEqual(['理事会']);
  });

  it('[C19] [C21] the secretariat drafts a change of the charter, the assembly passes it', async () => {
    await settleShares('cner', 'assembly');
    const people = await council('cner', 4, 'assembly');
    const sitting = await opened({ alliance: 'cner', body: 'assembly' }, 4);
    const motion = await voting(
      { alliance: 'cner', body: 'assembly', kind: 'amendment', title: '修改第十四条' },
      sitting,
    );
    expect(motion.steps).toMatchObject([
      { bodyName: '秘书处', does: '拟定修订', manner: 'draft', state: 'done', article: '第二十三条' },
      { bodyName: '成员大会', does: '表决通过', manner: 'vote', state: 'current', article: '第二十三条' },
    ]);
    await votes(motion, people, { yes: 3 });
    expect(await closed(motion)).toMatchObject({ state: 'passed' });
    // Article 25 alone does not let the secretariat change it.
    expect(await refusal(writing({ alliance: 'cner', body: 'secretariat', kind: 'amendment' }))).toMatchObject({
      code: 'motion_body_may_not_decide',
    });
  });

  it('[E23] an amendment counts after it has been filed, with the paper', async () => {
    const people = await council('hengshui', 3);
    const sitting = await opened({ alliance: 'hengshui' }, 3);
    const motion = await voting({ alliance: 'hengshui', kind: 'amendment', title: '修改第五条' }, sitting);
    await votes(motion, people, { yes: 2 });
    expect(await closed(motion)).toMatchObject({ state: 'awaiting', decidedOn: null });
    const file = await upload('hengshui');
    const filed = (on: string, paper = file) => act(motion, 'file', { file: paper, on, note: '市人社局备案回执' });
    expect(await refusal(filed('2026-03-21'))).toEqual({ status: 400, code: 'day_in_future' });
    expect(await refusal(filed('2026-03-19'))).toEqual({ status: 400, code: 'day_before_vote' });
    expect(await refusal(filed('2026-03-20', newId()))).toMatchObject({ code: 'file_not_found' });
    expect(await done(filed('2026-03-20'))).toMatchObject({
      state: 'passed',
      decidedOn: '2026-03-20',
      steps: [{ state: 'done' }, { bodyName: '联盟', does: '履行备案手续', state: 'done', file: { id: file } }],
    });
    expect(await refusal(filed('2026-03-20'))).toMatchObject({ code: 'motion_not_in_state' });
  });

  it('[E22] dissolution: moved by the standing council, voted by the council, filed, wound up', async () => {
    const people = await council('hengshui', 9);
    const standing = people.slice(0, 3);
    await seat('hengshui', 'standingCouncil', standing, '常务理事');
    expect(await refusal(writing({ alliance: 'hengshui', kind: 'dissolution' }))).toMatchObject({
      code: 'motion_may_not_propose',
      article: '第二十七条',
    });
    const motion = await written({
      alliance: 'hengshui',
      body: 'standingCouncil',
      kind: 'dissolution',
      title: '终止联盟',
    });
    expect(motion.steps.map(({ bodyName, manner }) => [bodyName, manner])).toEqual([
      ['常务理事会', 'vote'],
      ['理事会', 'vote'],
      ['联盟', 'filing'],
      ['清算组织', 'filing'],
    ]);
    // The charter names no quorum for the standing council: the vote waits for the answer, and says which question.
    await settleShares('hengshui', 'standingCouncil');
    const first = await opened({ alliance: 'hengshui', body: 'standingCouncil' }, 3);
    await listed(motion, first);
    await votes(await done<DeskMotion>(openVote(motion)), standing, { yes: 2 });
    expect(await closed(motion)).toMatchObject({ state: 'proposed', bodyName: '理事会' });
    const second = await opened({ alliance: 'hengshui', startsAt: PLENARY }, 9);
    await listed(motion, second);
    await votes(await done<DeskMotion>(openVote(motion)), people, { yes: 6 });
    expect(await closed(motion)).toMatchObject({ state: 'awaiting' });
    for (const [on, state] of [
      ['2026-03-27', 'awaiting'],
      ['2026-03-27', 'passed'],
    ] as const) {
      const file = await upload('hengshui');
      expect(await done(act(motion, 'file', { file, on, note: '已办理' }))).toMatchObject({ state });
    }
  });

  it('[E22] a refusal at the first body ends the chain', async () => {
    await settleShares('hefd', 'council', 'assembly');
    const people = await council('hefd', 3);
    const sitting = await opened({ alliance: 'hefd' }, 3);
    const motion = await voting({ alliance: 'hefd', kind: 'plan' }, sitting);
    await votes(motion, people, { yes: 1, no: 2 });
    expect(await closed(motion)).toMatchObject({ state: 'failed', steps: [{ state: 'failed' }, { state: 'ahead' }] });
  });
});

describe('from a seat', () => {
  const ROUTE = '/alliances/:alliance/motions';
  const draft = { body: 'council', kind: 'other', title: '开放实训基地', text: '建议共享。', papers: [] };

  it('[E12] [E14] directors and standing-council members put motions before the council', async () => {
    const people = await council('hengshui', 6);
    const [director, other] = people as [Person, Person];
    const choices = await api.as(director.id).call('GET /alliances/:alliance/motion-choices', {
      params: { alliance: 'hengshui' },
    });
    expect(choices.items.map(({ body, kind }) => `${body}:${kind}`)).toContain('council:other');
    expect(choices.items.some(({ kind }) => kind === 'election')).toBe(false);
    const made = await done<{ id: string }>(send(`POST ${ROUTE}`, { alliance: 'hengshui' }, draft, director.id));
    expect(made).toMatchObject({
      state: 'proposed',
      proposedBy: `${director.name}（理事会）`,
      article: expect.stringContaining('第十五条（八）'),
    });
    await seat('hengshui', 'standingCouncil', [other], '常务理事');
    const byStanding = await send(
      `POST ${ROUTE}`,
      { alliance: 'hengshui' },
      { ...draft, title: '建议吸收新理事' },
      other.id,
    );
    expect(byStanding).toMatchObject({ status: 200, body: { proposedBy: `${other.name}（理事会、常务理事会）` } });
    expect(
      await refusal(send(`POST ${ROUTE}`, { alliance: 'hengshui' }, { ...draft, kind: 'election' }, director.id)),
    ).toMatchObject({
      status: 403,
      code: 'motion_may_not_propose',
    });
    const stranger = await member('hengshui', 12);
    expect(await refusal(send(`POST ${ROUTE}`, { alliance: 'hengshui' }, draft, stranger.id))).toMatchObject({
      status: 403,
      code: 'motion_may_not_propose',
      article: '第十五条（八）、第十七条（五）、（六）',
    });
  });

  it('[A23] where the charter names no such right, the secretariat proposes', async () => {
    const [director] = (await council('tocop', 3)) as [Person];
    const answer = await refusal(send(`POST ${ROUTE}`, { alliance: 'tocop' }, draft, director.id));
    expect(answer).toMatchObject({ status: 403, code: 'motion_may_not_propose' });
    const choices = await api
      .as(director.id)
      .call('GET /alliances/:alliance/motion-choices', { params: { alliance: 'tocop' } });
    expect(choices).toMatchObject({ items: [], reason: '章程没有规定由理事提出议案，请联系秘书处代为提交。' });
  });
});

const ok = () => ({ status: 200, body: {} });
const problem = (error: unknown) => ({ status: 409, body: { code: (error as DomainError).code } });
