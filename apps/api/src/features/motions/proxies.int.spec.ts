import { describe, expect, it } from '@jest/globals';
import type { DeskMotion } from '@mengwu/contracts';
import {
  api,
  close,
  closed,
  come,
  convened,
  done,
  listed,
  members,
  openChamber,
  openVote,
  type Person,
  refusal,
  START,
  send,
  showSitting,
  upload,
  vote,
  written,
} from './motion.fixture.ts';

openChamber(undefined, { charters: 'tests/support/charters' });

const at = (sitting: { id: string }) => ({ alliance: 'fifth', sitting: sitting.id });

describe('a charter that lets one seat vote for another', () => {
  it('counts the absent one as present, gives her vote to the holder, and no further', async () => {
    const people = await members('fifth', 5);
    const [first, second, third, fourth] = people as [Person, Person, Person, Person];
    const sitting = await convened({ alliance: 'fifth', body: 'assembly' });
    const { participants } = await showSitting(sitting);
    const mandateOf = ({ name }: Person) => participants.find((one) => one.name === name)?.mandate;
    await api.travelTo(START);
    await come(sitting, [first, second]);
    const give = async (giver: Person, holder: Person) => ({
      giver: mandateOf(giver),
      holder: mandateOf(holder),
      file: await upload('fifth'),
    });
    const proxy = async (giver: Person, holder: Person) =>
      send('POST /alliances/:alliance/desk/sittings/:sitting/proxies', at(sitting), await give(giver, holder));
    expect(await refusal(proxy(second, first))).toEqual({ status: 409, code: 'proxy_wrong', article: '第七条' });
    await done(proxy(third, first));
    expect(await refusal(proxy(third, second))).toMatchObject({ code: 'proxy_wrong' });
    expect(await refusal(proxy(fourth, third))).toMatchObject({ code: 'proxy_wrong' });
    await come(sitting, [fourth]);
    await done(send('POST /alliances/:alliance/desk/sittings/:sitting/open', at(sitting)));
    const motion = await written({ alliance: 'fifth', body: 'assembly' });
    await listed(motion, sitting);
    const open = await done<DeskMotion>(openVote(motion));
    // Five entitled; three in the room and one by proxy.
    expect(open.ballot).toMatchObject({ entitled: 5, present: 4, needed: 2 });
    const paper = await api.as(first.id).call('GET /alliances/:alliance/motions/:motion', {
      params: { alliance: 'fifth', motion: motion.id },
    });
    expect(paper.votingPapers.map(({ asText }) => asText).sort()).toEqual(['受李伟3委托', '陈明1，代表第1技工学校']);
    await done(vote(open, first, 'no'));
    await done(vote(open, { id: first.id, name: third.name }, 'yes'));
    expect(await refusal(vote(open, third, 'yes'))).toMatchObject({ code: 'vote_not_entitled' });
    await done(vote(open, second, 'yes'));
    expect(await closed(motion)).toMatchObject({ state: 'passed', ballot: { result: { yes: 2, no: 1, silent: 1 } } });
    expect(await refusal(close(motion))).toMatchObject({ code: 'vote_closed' });
  });

  it('has its own majorities: three quarters for a change of the charter', async () => {
    const people = await members('fifth', 4);
    const sitting = await convened({ alliance: 'fifth', body: 'assembly' });
    await api.travelTo(START);
    await come(sitting, 4);
    await done(send('POST /alliances/:alliance/desk/sittings/:sitting/open', at(sitting)));
    const motion = await written({ alliance: 'fifth', body: 'assembly', kind: 'amendment', title: '修改第四条' });
    expect(motion.steps.map(({ bodyName, does, manner, state }) => [bodyName, does, manner, state])).toEqual([
      ['评议会', '拟定修改稿', 'draft', 'done'],
      ['代表大会', '表决通过', 'vote', 'current'],
    ]);
    await listed(motion, sitting);
    const open = await done<DeskMotion>(openVote(motion));
    expect(open.ballot).toMatchObject({ needed: 3 });
    await done(vote(open, people[0] as Person, 'yes'));
    await done(vote(open, people[1] as Person, 'yes'));
    expect(await closed(open)).toMatchObject({ state: 'failed', ballot: { result: { article: '第十九条' } } });
  });
});
