import type { DeskDeparture } from '@mengwu/contracts';
import { addDays, day } from '@mengwu/kernel';
import { decide } from '../../support/governance/decide.ts';
import { paperOf } from '../../support/governance/papers.ts';
import type { Life } from '../life.ts';
import type { Household } from '../people.ts';

const OVER = new Set<DeskDeparture['state']>(['left', 'stays', 'takenBack', 'dropped', 'moot']);
const MANY = 20;

/** A member gives notice and leaves when the charter lets it: by itself, by an approval, or by a vote. */
export async function withdraw(life: Life, { contact }: Household, mood: { favour: number }): Promise<DeskDeparture> {
  const { alliance } = life;
  await contact.signIn();
  const { id } = await contact.call('POST /alliances/:alliance/membership/withdrawal', {
    params: { alliance },
    body: { text: '因工作安排调整，申请退出联盟。' },
  });
  if (life.chance.percent(15)) {
    const params = { alliance, departure: id };
    await contact.call('POST /alliances/:alliance/departures/:departure/take-back', {
      params,
      body: { reason: '继续参加' },
    });
  }
  return settle(life, id, mood);
}

/** The desk opens a dossier on a ground of the charter and takes it to the body that decides. */
export async function expel(
  life: Life,
  memberId: string,
  mood: { favour: number },
): Promise<DeskDeparture | undefined> {
  const { officer, alliance } = life;
  const params = { alliance, member: memberId };
  const form = await officer.call('GET /alliances/:alliance/desk/members/:member/expulsion-form', { params });
  const ground = form.grounds.find(({ choose }) => choose.allowed);
  if (!form.actions.open.allowed || !ground) return undefined;
  const opened = await officer.call('POST /alliances/:alliance/desk/members/:member/expulsions', {
    params,
    body: {
      grounds: [ground.text],
      facts: '多次违反联盟章程规定，经提醒后仍未改正。',
      gravity: '情节严重，影响联盟声誉。',
      evidence: [await paperOf(life, '违反章程的事实材料', 'departure')],
    },
  });
  return settle(life, opened.id, mood);
}

/** Does whatever a departure waits for, until it is over. */
export async function settle(life: Life, id: string, mood: { favour: number }): Promise<DeskDeparture> {
  for (let steps = 0; steps < MANY; steps += 1) {
    const at = await look(life, id);
    if (OVER.has(at.state)) return at;
    await step(life, at, mood);
  }
  throw new Error(`the departure of ${id} does not end`);
}

const look = ({ officer, alliance }: Life, departure: string): Promise<DeskDeparture> =>
  officer.call('GET /alliances/:alliance/desk/departures/:departure', { params: { alliance, departure } });

async function step(life: Life, at: DeskDeparture, mood: { favour: number }): Promise<void> {
  const { officer, alliance } = life;
  const params = { alliance, departure: at.id };
  switch (at.state) {
    case 'dossier':
      await officer.call('POST /alliances/:alliance/desk/departures/:departure/submit', { params });
      return;
    case 'verification':
      await life.second.call('POST /alliances/:alliance/desk/departures/:departure/verify', {
        params,
        body: { note: '已核对材料，情况属实' },
      });
      return;
    case 'notice':
      await officer.call('POST /alliances/:alliance/desk/departures/:departure/notify', {
        params,
        body: { replyDays: 15 },
      });
      return;
    case 'reply':
      await life.travelTo(addDays(day(at.replyUntil ?? (await life.today())), 1));
      await officer.call('POST /alliances/:alliance/desk/departures/:departure/propose', { params });
      return;
    case 'leaving':
      await life.travelTo(addDays(day(at.lastDay ?? (await life.today())), 1));
      return;
    default:
      return approve(life, at, mood);
  }
}

/** Agrees by the desk, by a paper, or by a vote, whatever the charter asks for. */
async function approve(life: Life, at: DeskDeparture, { favour }: { favour: number }): Promise<void> {
  const { officer, alliance } = life;
  const params = { alliance, departure: at.id };
  const { actions } = at;
  if (at.motion) {
    await decide(life, at.motion.id, { turnout: 95, favour });
  } else if (actions.approve.allowed) {
    await officer.call('POST /alliances/:alliance/desk/departures/:departure/approve', {
      params,
      body: { note: '同意' },
    });
  } else if (actions.propose.allowed) {
    await officer.call('POST /alliances/:alliance/desk/departures/:departure/propose', { params });
  } else {
    const decidedOn = await life.today();
    await officer.call('POST /alliances/:alliance/desk/departures/:departure/file', {
      params,
      body: {
        number: `决〔${decidedOn.slice(0, 4)}〕${at.id.slice(-6)}`,
        decidedOn,
        outcome: 'approved',
        file: await paperOf(life, '同意退出的决定', 'departure'),
      },
    });
  }
}

/** Members that the system itself has put on their way out, because they did nothing for too long. */
export async function settleLapses(life: Life): Promise<void> {
  const { officer, alliance } = life;
  const { items } = await officer.call('GET /alliances/:alliance/desk/departures', {
    params: { alliance },
    query: { track: 'lapse', only: 'open' },
  });
  for (const { id, memberName } of items) {
    await life.act(`${memberName} lapses`, () => settle(life, id, { favour: 95 }));
  }
}
