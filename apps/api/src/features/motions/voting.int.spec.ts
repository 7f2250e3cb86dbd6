import { describe, expect, it } from '@jest/globals';
import {
  act,
  api,
  close,
  closed,
  convened,
  council,
  done,
  inboxOf,
  listed,
  openChamber,
  opened,
  openVote,
  type Person,
  refusal,
  send,
  settle,
  showMotion,
  vote,
  votes,
  voting,
  writing,
  written,
} from './motion.fixture.ts';

openChamber();

describe('passing', () => {
  it('[E10] [A17] 15 directors, 10 present: 7 votes pass, 6 do not; abstaining and silent people are present', async () => {
    const people = await council('hengshui', 15);
    const sitting = await opened({ alliance: 'hengshui' }, 10);
    const passing = await voting({ alliance: 'hengshui' }, sitting);
    expect(passing.ballot).toMatchObject({ entitled: 15, present: 10, needed: 7, voted: 0, state: 'open' });
    await votes(passing, people, { yes: 7, no: 1, abstain: 1 });
    const passed = await closed(passing);
    expect(passed).toMatchObject({
      state: 'passed',
      ballot: {
        result: { yes: 7, no: 1, abstain: 1, silent: 1, present: 10, needed: 7, isPassed: true, article: '第十五条' },
      },
      steps: [{ state: 'done', number: '理事会〔2026〕1号', bodyName: '理事会' }],
    });
    const failing = await voting({ alliance: 'hengshui', title: '另一份计划' }, sitting);
    await votes(failing, people, { yes: 6, no: 3 });
    expect(await closed(failing)).toMatchObject({
      state: 'failed',
      ballot: { result: { yes: 6, needed: 7, isPassed: false } },
      steps: [{ state: 'failed', number: '理事会〔2026〕2号' }],
    });
  });

  it('[A15] [A17] as in the four charters: of P present ceil(2P/3) votes are needed', async () => {
    await council('tocop', 9);
    const sitting = await opened({ alliance: 'tocop' }, 6);
    const motion = await voting({ alliance: 'tocop' }, sitting);
    expect(motion.ballot).toMatchObject({ entitled: 9, present: 6, needed: 4 });
    expect(motion.ballot?.rules.map(({ text }) => text)).toEqual([
      '记名表决：所投由姓名记录，随票箱公布。',
      '应到 9 人，到会 6 人（至少 6 人）；到会人数的 2/3 以上，即 4 票赞成为通过。',
      '宣布结束表决前都可以投票，投出后不能更改。',
      '弃权和没有投票的都算到会，不算赞成；与议案有关的人回避，本议案没有人需要回避。',
    ]);
    expect(motion.ballot?.rules[1]?.article).toBe('第12条');
  });

  it('[C23] where the charter states no quorum nothing is put to the vote before the question is answered', async () => {
    const people = await council('cner', 4, 'assembly');
    const plan = { alliance: 'cner', body: 'assembly' };
    await expect(convened(plan)).rejects.toThrow('charter_silent');
    for (const what of ['quorum', 'majority']) await settle('cner', `bodies.assembly.${what}`);
    // One day has one charter: the answer holds from the next.
    await expect(convened(plan)).rejects.toThrow('charter_silent');
    await api.travelTo('2026-03-03T01:00:00.000Z');
    const sitting = await opened(plan, 3);
    const motion = await voting({ alliance: 'cner', body: 'assembly' }, sitting);
    expect(motion.ballot).toMatchObject({ entitled: 4, present: 3, needed: 2 });
    await votes(motion, people, { yes: 2, abstain: 1 });
    expect(await closed(motion)).toMatchObject({ state: 'passed' });
  });
});

describe('a voter', () => {
  it('[trust 18] votes once, on every device; the message leads to the paper', async () => {
    const [chen, wang] = (await council('hengshui', 3)) as [Person, Person, Person];
    const sitting = await opened({ alliance: 'hengshui' }, 3);
    const motion = await voting({ alliance: 'hengshui' }, sitting, 'secret');
    expect((await inboxOf(chen.id))[0]).toMatchObject({
      title: '请投票：二〇二六年工作计划',
      link: { target: 'motion', id: motion.id },
    });
    const at = { alliance: 'hengshui', motion: motion.id };
    const before = await api.as(chen.id).call('GET /alliances/:alliance/motions/:motion', { params: at });
    expect(before.votingPapers).toMatchObject([
      { asText: '陈明1，代表第1技工学校', hasVoted: false, vote: { allowed: true } },
    ]);
    expect((await api.as(chen.id).call('GET /me/motions', {})).items).toMatchObject([{ id: motion.id }]);
    await done(vote(motion, chen, 'yes'));
    expect(await refusal(vote(motion, chen, 'no'))).toEqual({ status: 409, code: 'vote_twice' });
    const after = await api.as(chen.id).call('GET /alliances/:alliance/motions/:motion', { params: at });
    expect(after.votingPapers).toMatchObject([{ hasVoted: true, vote: { allowed: false, code: 'vote_twice' } }]);
    expect(after.ballot).toMatchObject({ voted: 1, result: null });
    await done(vote(motion, wang, 'no'));
    const shown = await showMotion(motion);
    expect(shown.voters.map(({ name, hasVoted, choice }) => [name, hasVoted, choice])).toEqual([
      ['李伟3', false, null],
      ['王静2', true, null],
      ['陈明1', true, null],
    ]);
  });

  it('[K4] is told why not: not there, recused, closed, seat lost this minute, another alliance', async () => {
    const people = await council('hengshui', 6);
    const [chen, wang, li, zhang] = people as [Person, Person, Person, Person];
    const [foreign] = (await council('tocop', 1)) as [Person];
    const sitting = await opened({ alliance: 'hengshui' }, people.slice(0, 5));
    const motion = await voting({ alliance: 'hengshui' }, sitting);
    const absent = people[5] as Person;
    expect(await refusal(vote(motion, absent, 'yes'))).toEqual({
      status: 403,
      code: 'vote_not_entitled',
      article: '第十五条',
    });
    // Somebody else's seat is no seat of hers.
    expect(await refusal(vote(motion, { id: absent.id, name: chen.name }, 'yes'))).toMatchObject({
      code: 'vote_not_entitled',
    });
    expect(await refusal(vote(motion, foreign, 'yes'))).toEqual({ status: 404, code: 'motion_not_found' });
    expect(
      await refusal(
        send(
          'GET /alliances/:alliance/motions/:motion',
          { alliance: 'hengshui', motion: motion.id },
          undefined,
          foreign.id,
        ),
      ),
    ).toMatchObject({ status: 404, code: 'motion_not_found' });
    expect(
      await refusal(
        send(
          'POST /alliances/:alliance/motions/:motion/votes',
          { alliance: 'tocop', motion: motion.id },
          { mandate: motion.voters[0]?.mandate, choice: 'yes', nonce: 'a'.repeat(32) },
          chen.id,
        ),
      ),
    ).toMatchObject({ status: 404, code: 'motion_not_found' });
    await api.database.withSession((session) =>
      session.execute("UPDATE mandates SET ended_at = ? WHERE alliance_id = 'hengshui' AND member_id = ?", [
        api.clock.now(),
        wang.memberId,
      ]),
    );
    expect(await refusal(vote(motion, wang, 'yes'))).toMatchObject({ status: 403, code: 'vote_mandate_lost' });
    await done(vote(motion, li, 'yes'));
    await closed(motion);
    expect(await refusal(vote(motion, zhang, 'yes'))).toEqual({ status: 409, code: 'vote_closed' });
    expect(await refusal(close(motion))).toEqual({ status: 409, code: 'vote_closed' });
  });

  it('[K4] after the deadline no vote is let in, though nobody has closed yet', async () => {
    const people = await council('hengshui', 3);
    const sitting = await opened({ alliance: 'hengshui' }, 3);
    const motion = await written({ alliance: 'hengshui' });
    await listed(motion, sitting);
    expect(await refusal(act(motion, 'open-vote', { manner: 'named', deadline: '2026-03-20T05:00:00.000Z' }))).toEqual({
      status: 400,
      code: 'vote_deadline_wrong',
    });
    const open = await done<Awaited<ReturnType<typeof showMotion>>>(
      act(motion, 'open-vote', { manner: 'named', deadline: '2026-03-20T08:00:00.000Z' }),
    );
    await done(vote(open, people[0] as Person, 'yes'));
    await api.travelTo('2026-03-20T08:00:00.000Z');
    expect(await refusal(vote(open, people[1] as Person, 'yes'))).toEqual({ status: 409, code: 'vote_closed' });
  });

  it('[A17] without a phone her named vote is written down by the desk, and that stays visible', async () => {
    const people = await council('tocop', 3);
    const sitting = await opened({ alliance: 'tocop' }, 3);
    const motion = await voting({ alliance: 'tocop' }, sitting);
    const mandate = motion.voters[0]?.mandate;
    const shown = await done<typeof motion>(act(motion, 'record-vote', { mandate, choice: 'no' }));
    expect(shown.voters[0]).toMatchObject({ hasVoted: true, choice: 'no', isRecordedByDesk: true });
    expect(await refusal(act(motion, 'record-vote', { mandate, choice: 'yes' }))).toMatchObject({ code: 'vote_twice' });
    const secret = await voting({ alliance: 'tocop', title: '无记名' }, sitting, 'secret');
    expect(await refusal(act(secret, 'record-vote', { mandate, choice: 'yes' }))).toEqual({
      status: 409,
      code: 'vote_secret_by_hand',
    });
    expect(people).toHaveLength(3);
  });
});

describe('opening', () => {
  it('[E10] needs an open sitting of the body whose turn it is', async () => {
    await council('hengshui', 3);
    const motion = await written({ alliance: 'hengshui' });
    expect(await refusal(openVote(motion))).toMatchObject({ code: 'sitting_not_open' });
    const sitting = await opened({ alliance: 'hengshui' }, 3);
    await listed(motion, sitting);
    expect((await done<typeof motion>(openVote(motion))).state).toBe('voting');
    expect(await refusal(openVote(motion))).toMatchObject({ code: 'motion_not_in_state' });
    expect(await refusal(act(motion, 'withdraw', { reason: '撤回' }))).toMatchObject({ code: 'motion_not_in_state' });
  });

  it('[A16] [E12] [C19] [D2] a body decides what its powers cover, and nothing else', async () => {
    for (const [alliance, body, kind, article] of [
      ['tocop', 'council', 'amendment', '第11条'],
      ['tocop', 'secretariat', 'plan', '二（一）2'],
      ['cner', 'assembly', 'admission', undefined],
      ['hengshui', 'standingCouncil', 'amendment', '第十六条'],
      ['hengshui', 'council', 'adjourn-date', '第十五条'],
      ['hefd', 'assembly', 'plan', 'p.2'],
    ] as const) {
      const answer = await refusal(writing({ alliance, body, kind }));
      expect([alliance, body, kind, answer.code]).toEqual([
        alliance,
        body,
        kind,
        kind === 'admission' ? 'motion_made_elsewhere' : 'motion_body_may_not_decide',
      ]);
      expect(answer.article).toBe(article);
    }
    for (const [alliance, body, kind, article] of [
      ['tocop', 'council', 'rules', '第11条（五）'],
      ['cner', 'assembly', 'amendment', '第十七条、第二十三条'],
      ['hengshui', 'council', 'plan', '第十五条（三）'],
      ['hengshui', 'standingCouncil', 'rules', '第十六条（三）'],
      ['hefd', 'council', 'plan', 'p.2'],
    ] as const) {
      expect(await written({ alliance, body, kind })).toMatchObject({ article, state: 'proposed' });
    }
  });
});
