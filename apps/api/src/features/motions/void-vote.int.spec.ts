import { describe, expect, it } from '@jest/globals';
import { newId } from '../../platform/index.ts';
import { Motions } from './index.ts';
import {
  act,
  api,
  close,
  closed,
  council,
  done,
  inboxOf,
  inTx,
  listed,
  openChamber,
  opened,
  openVote,
  type Person,
  refusal,
  secondOfficer,
  send,
  showMotion,
  votes,
  voting,
} from './motion.fixture.ts';

openChamber();

const AT = { alliance: 'hengshui' };

/** Two motions that elect the same person into the standing council: only one of them can be carried out. */
async function rivals() {
  const people = await council('hengshui', 3);
  const [elected] = people as [Person];
  const sitting = await opened(AT, 3);
  const election = (title: string) =>
    voting(
      { ...AT, kind: 'election', title, about: { ref: 'person', id: elected.id, body: 'standingCouncil' } },
      sitting,
      'secret',
    );
  const first = await election('选举常务理事');
  const second = await election('再次选举常务理事');
  await votes(first, people.slice(1), { yes: 2 });
  await votes(second, people.slice(1), { yes: 2 });
  await closed(first);
  return { people, sitting, second };
}

describe('a vote whose decision cannot be carried out any more', () => {
  it('[E12] [trust 17] is declared void with its reason: no number, no papers, and neither motion nor sitting is stuck', async () => {
    const { people, sitting, second } = await rivals();
    expect(await refusal(close(second))).toMatchObject({ status: 409, code: 'motion_effect_refused' });
    const atSitting = { ...AT, sitting: sitting.id };
    const end = () =>
      send('POST /alliances/:alliance/desk/sittings/:sitting/close', atSitting, {
        ...{ chairName: '陈明1', recorderName: '秘书处小周', note: null },
      });
    expect((await end()).status).toBe(409);

    const answers = await Promise.all([act(second, 'void-vote'), act(second, 'void-vote', undefined, secondOfficer)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await showMotion(second)).toMatchObject({ state: 'proposed', ballot: { state: 'void', result: null } });
    const left = await api.database.query(
      `SELECT (SELECT COUNT(*) FROM resolutions WHERE alliance_id = 'hengshui') AS numbers,
         (SELECT COUNT(*) FROM secret_papers WHERE alliance_id = 'hengshui') AS papers`,
    );
    expect(left).toEqual([{ numbers: 1, papers: 0 }]);
    expect((await inboxOf(people[0]?.id ?? ''))[0]?.body).toContain('决议无法执行');
    expect((await end()).status).toBe(200);
    expect((await act(second, 'withdraw', { reason: '已由前一项决议选出' })).status).toBe(200);
  });

  it('[trust 17] a vote whose decision can be carried out is closed, not void: no officer gets rid of a result', async () => {
    const people = await council('hengshui', 3);
    const sitting = await opened(AT, 3);
    const motion = await voting(AT, sitting);
    await votes(motion, people, { no: 3 });
    expect((await act(motion, 'void-vote')).status).toBe(200);
    expect(await showMotion(motion)).toMatchObject({ state: 'failed', ballot: { state: 'closed', result: { no: 3 } } });
  });
});

describe('the motion of an application', () => {
  it('[E4] is not taken back at the desk: the applicant would wait for ever', async () => {
    await council('hengshui', 3);
    const { id } = await inTx((tx) =>
      api.get(Motions).propose(tx, {
        ...{ alliance: 'hengshui', body: 'council', kind: 'admission', title: '吸收新成员', text: '请予审议。' },
        subject: { kind: 'application', id: newId() },
        concerns: { personIds: [], memberIds: [] },
        proposedBy: { personId: null, as: '秘书处' },
        papers: [],
      }),
    );
    const motion = { ...AT, id };
    expect(await refusal(act(motion, 'withdraw', { reason: '暂不审议' }))).toMatchObject({
      status: 409,
      code: 'motion_of_application',
    });
    expect((await showMotion(motion)).actions.withdraw).toMatchObject({ allowed: false });
    const sitting = await opened(AT, 3);
    await listed(motion, sitting);
    expect((await done<{ state: string }>(openVote(motion))).state).toBe('voting');
  });
});
