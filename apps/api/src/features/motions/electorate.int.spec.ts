import { describe, expect, it } from '@jest/globals';
import type { DeskMotion, VotingPaper } from '@mengwu/contracts';
import { newId } from '../../platform/index.ts';
import { Motions } from './index.ts';
import {
  act,
  api,
  closed,
  convened,
  council,
  done,
  inboxOf,
  inTx,
  listed,
  officer,
  openChamber,
  opened,
  openVote,
  type Person,
  refusal,
  send,
  showMotion,
  showSitting,
  upload,
  vote,
  votes,
  voting,
  written,
} from './motion.fixture.ts';

openChamber();

const propose = (alliance: string, concerns: { personIds: string[]; memberIds: string[] }) =>
  inTx((tx) =>
    api.get(Motions).propose(tx, {
      ...{ alliance, body: 'council', kind: 'expulsion', title: '除名议案', text: '核实情况见附件。' },
      subject: { kind: 'departure', id: newId() },
      concerns,
      proposedBy: { personId: officer, as: '秘书处' },
      papers: [],
    }),
  );

const votingPapers = async (motion: DeskMotion, who: Person): Promise<VotingPaper[]> =>
  (
    await api.as(who.id).call('GET /alliances/:alliance/motions/:motion', {
      params: { alliance: motion.alliance, motion: motion.id },
    })
  ).votingPapers;

describe('recusal', () => {
  it('[E10] the unit concerned neither votes nor counts, and the rules of the vote say so', async () => {
    const people = await council('hengshui', 15);
    const [concerned, other] = people as [Person, Person];
    const sitting = await opened({ alliance: 'hengshui' }, people.slice(0, 11));
    const { id } = await propose('hengshui', { personIds: [], memberIds: [concerned.memberId] });
    const motion = { alliance: 'hengshui', id };
    await listed(motion, sitting);
    const open = await done<DeskMotion>(openVote(motion));
    // 15 - 1 = 14 entitled, 11 - 1 = 10 present: a quorum of 10, a majority of 7.
    expect(open).toMatchObject({ recused: [concerned.name], ballot: { entitled: 14, present: 10, needed: 7 } });
    expect(open.ballot?.rules[3]?.text).toContain('与议案有关的 1 人回避，不计入应到和到会');
    expect(await refusal(vote(open, concerned, 'no'))).toEqual({ status: 403, code: 'vote_recused' });
    expect(await votingPapers(open, concerned)).toMatchObject([{ vote: { allowed: false, code: 'vote_recused' } }]);
    expect(await votingPapers(open, other)).toMatchObject([{ vote: { allowed: true } }]);
  });

  it('[A17] where recusal leaves too few for a quorum the vote does not open, and says with which figures', async () => {
    const people = await council('tocop', 6);
    const [concerned] = people as [Person];
    const sitting = await opened({ alliance: 'tocop' }, people.slice(0, 4));
    const { id } = await propose('tocop', { personIds: [concerned.id], memberIds: [] });
    const motion = { alliance: 'tocop', id };
    await listed(motion, sitting);
    const answer = await openVote(motion);
    expect(answer).toMatchObject({
      status: 409,
      body: {
        code: 'vote_no_quorum',
        article: '第12条',
        detail: '应到 5 人，到会 3 人，不足 4 人，不能表决，会议需延期。',
      },
    });
    expect((await showMotion(motion)).state).toBe('listed');
  });

  it('[A17] a vote in which nobody is left does not open', async () => {
    const people = await council('tocop', 2);
    const sitting = await opened({ alliance: 'tocop' }, 2);
    const personIds = people.map(({ id }) => id);
    const motion = { alliance: 'tocop', id: (await propose('tocop', { personIds, memberIds: [] })).id };
    await listed(motion, sitting);
    expect(await refusal(openVote(motion))).toEqual({ status: 409, code: 'vote_nobody_present' });
  });
});

describe('who may vote is fixed when the vote opens', () => {
  it('[E10] who arrives later has no vote in it, and the figures stay', async () => {
    const people = await council('hengshui', 6);
    const late = people[5] as Person;
    const sitting = await opened({ alliance: 'hengshui' }, people.slice(0, 5));
    const motion = await voting({ alliance: 'hengshui' }, sitting);
    const participant = (await showSitting(sitting)).participants.find(({ name }) => name === late.name);
    await done(
      send(
        'POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/attendance',
        { alliance: 'hengshui', sitting: sitting.id, mandate: participant?.mandate ?? '' },
        { act: 'arrive' },
      ),
    );
    expect(await refusal(vote(motion, late, 'yes'))).toMatchObject({ code: 'vote_not_entitled' });
    expect((await showMotion(motion)).ballot).toMatchObject({ entitled: 6, present: 5, needed: 4 });
  });

  it('[E10] a sitting does not end over an open vote', async () => {
    await council('hengshui', 3);
    const sitting = await opened({ alliance: 'hengshui' }, 3);
    const motion = await voting({ alliance: 'hengshui' }, sitting);
    const at = { alliance: 'hengshui', sitting: sitting.id };
    const end = { chairName: '陈明', recorderName: '小周', note: null };
    expect(await refusal(send('POST /alliances/:alliance/desk/sittings/:sitting/close', at, end))).toMatchObject({
      code: 'sitting_votes_open',
    });
    await closed(motion);
    const listedOnly = await written({ alliance: 'hengshui', title: '没有轮到的议案' });
    await listed(listedOnly, sitting);
    await done(send('POST /alliances/:alliance/desk/sittings/:sitting/close', at, end));
    expect(await showMotion(listedOnly)).toMatchObject({ state: 'proposed', sitting: null });
    expect((await showSitting(sitting)).agenda.find(({ id }) => id === motion.id)).toMatchObject({
      result: {
        text: '到会 3 人，赞成 0 票，反对 0 票，弃权 0 票，未投 3 人；须 2 票赞成，未通过。',
        resolution: '理事会〔2026〕1号',
      },
    });
  });
});

describe('in writing', () => {
  it('[A18] whoever answers is present: with two thirds it passes, below the vote is void and says so', async () => {
    const people = await council('tocop', 6);
    const sitting = await opened({ alliance: 'tocop', remoteReason: '疫情期间无法集中开会' }, 0);
    const motion = await voting({ alliance: 'tocop' }, sitting, 'secret');
    expect(motion.ballot).toMatchObject({ isRemote: true, entitled: 6 });
    expect(motion.ballot?.rules[1]?.text).toBe('应到 6 人，至少 4 人答复才有效；答复人数的 2/3 以上赞成为通过。');
    await votes(motion, people, { yes: 3 });
    const failed = await closed(motion);
    expect(failed).toMatchObject({ state: 'proposed', sitting: null, ballot: { state: 'void', result: null } });
    expect((await inboxOf((people[5] as Person).id))[0]).toMatchObject({
      title: '表决无效，另行安排：二〇二六年工作计划',
      body: '应到 6 人，答复 3 人，不足 4 人，表决无效。已投的票全部作废，请等待下一次会议通知。',
    });
    const papers = await api.database.query(
      "SELECT id FROM secret_papers WHERE alliance_id = 'tocop' UNION SELECT id FROM published_papers WHERE alliance_id = 'tocop'",
    );
    expect(papers).toEqual([]);
    await listed(failed, sitting);
    const again = await done<DeskMotion>(openVote(failed));
    await votes(again, people, { yes: 3, no: 1 });
    expect(await closed(again)).toMatchObject({
      state: 'passed',
      ballot: { result: { present: 4, needed: 3, yes: 3, isPassed: true } },
    });
  });
});

describe('proxies', () => {
  it('[A17] none of the four charters lets anybody vote for somebody else', async () => {
    const people = await council('tocop', 3);
    const sitting = await convened({ alliance: 'tocop' });
    const [giver, holder] = (await showSitting(sitting)).participants.map(({ mandate }) => mandate);
    const file = await upload('tocop');
    const at = { alliance: 'tocop', sitting: sitting.id };
    expect(
      await refusal(send('POST /alliances/:alliance/desk/sittings/:sitting/proxies', at, { giver, holder, file })),
    ).toEqual({ status: 409, code: 'proxy_not_allowed', article: '第12条' });
    expect(people).toHaveLength(3);
  });
});

describe('a motion', () => {
  it('[E12] is edited until its vote begins, and can be taken back', async () => {
    await council('hengshui', 3);
    const motion = await written({ alliance: 'hengshui' });
    const at = { alliance: 'hengshui', motion: motion.id };
    const file = await upload('hengshui');
    const words = { title: '修改后的计划', text: '请审议修改稿。', papers: [file] };
    const edited = await done<DeskMotion>(
      send('PATCH /alliances/:alliance/desk/motions/:motion', at, { version: motion.version, ...words }),
    );
    expect(edited).toMatchObject({ title: '修改后的计划', papers: [{ id: file }] });
    expect(
      await refusal(send('PATCH /alliances/:alliance/desk/motions/:motion', at, { version: 0, ...words })),
    ).toMatchObject({ code: 'changed_elsewhere' });
    expect(await done(act(motion, 'withdraw', { reason: '另行研究' }))).toMatchObject({ state: 'withdrawn' });
    expect(await refusal(act(motion, 'withdraw', { reason: '再撤' }))).toMatchObject({ code: 'motion_not_in_state' });
  });
});
