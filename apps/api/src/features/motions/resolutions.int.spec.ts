import { describe, expect, it } from '@jest/globals';
import type { DeskMotion, Page, ResolutionCard, WorkItem } from '@mengwu/contracts';
import {
  addPerson,
  api,
  closed,
  council,
  done,
  inboxOf,
  openChamber,
  opened,
  type Person,
  refusal,
  send,
  votes,
  voting,
} from './motion.fixture.ts';

openChamber();

const DESK = '/alliances/:alliance/desk';

async function passed(alliance: string, titles: readonly string[], people: readonly Person[], startsAt?: string) {
  const sitting = await opened({ alliance, ...(startsAt && { startsAt }) }, people.length);
  const motions: DeskMotion[] = [];
  for (const title of titles) {
    const motion = await voting({ alliance, title }, sitting);
    await votes(motion, people, { yes: people.length });
    motions.push(await closed(motion));
  }
  return motions;
}

const register = (alliance: string, query: Record<string, string> = {}) =>
  done<Page<ResolutionCard>>(
    api.as(officerOf()).send(`GET ${DESK}/resolutions` as never, { params: { alliance }, query }) as never,
  );

let desk = '';
const officerOf = () => desk;

async function withDesk(alliance: string): Promise<void> {
  desk = await addPerson('秘书处小吴');
  api.people.grant(desk, 'officer', { alliance });
}

describe('numbers', () => {
  it('[A17] run without a gap in each alliance, body and year, and begin again in the next', async () => {
    await withDesk('tocop');
    const people = await council('tocop', 3);
    const others = await council('hengshui', 3);
    await passed('hengshui', ['丙议案'], others, '2026-03-19T06:00:00.000Z');
    await passed('tocop', ['甲议案', '乙议案'], people);
    await passed('tocop', ['丁议案'], people, '2027-01-08T06:00:00.000Z');
    const numbers = (await register('tocop')).items.map(({ number, title }) => `${number} ${title}`);
    expect(numbers).toEqual(['理事会〔2027〕1号 丁议案', '理事会〔2026〕2号 乙议案', '理事会〔2026〕1号 甲议案']);
    const row = (await register('tocop')).items[2];
    expect(row).toMatchObject({
      outcome: 'passed',
      decidedOn: '2026-03-20',
      article: '第11条（六）',
      result: { text: '到会 3 人，赞成 3 票，反对 0 票，弃权 0 票；须 2 票赞成，通过。' },
      tracker: null,
    });
  });

  it('[E12] who sits in the body reads its resolutions, a stranger reads none', async () => {
    const people = await council('hengshui', 3);
    await passed('hengshui', ['甲议案'], people);
    const params = { alliance: 'hengshui' };
    const mine = await api.as((people[0] as Person).id).call('GET /alliances/:alliance/resolutions', { params });
    expect(mine.items).toMatchObject([{ number: '理事会〔2026〕1号', actions: { assign: { allowed: false } } }]);
    const stranger = await addPerson('路人');
    expect((await api.as(stranger).call('GET /alliances/:alliance/resolutions', { params })).items).toEqual([]);
  });
});

describe('the tracker', () => {
  it('[A22] names who carries a resolution out and by when, reminds in time, and notes that it is done', async () => {
    await withDesk('tocop');
    const people = await council('tocop', 3);
    const [chen] = people as [Person];
    const [motion] = await passed('tocop', ['采购平台'], people);
    const [resolution] = (await register('tocop')).items;
    const at = { alliance: 'tocop', resolution: resolution?.id ?? '' };
    const task = { responsible: '陈明（第1技工学校）', person: chen.id, dueOn: '2026-04-10' };
    const complete = (doneOn: string) =>
      send(`POST ${DESK}/resolutions/:resolution/complete`, at, { doneOn, note: '合同已签' }, desk);
    expect(await refusal(complete('2026-03-20'))).toEqual({ status: 409, code: 'resolution_not_assigned' });
    const assign = (dueOn: string) => send(`POST ${DESK}/resolutions/:resolution/assign`, at, { ...task, dueOn }, desk);
    expect(await refusal(assign('2026-03-19'))).toEqual({ status: 400, code: 'day_in_past' });
    expect(await done(assign('2026-04-10'))).toMatchObject({ tracker: { ...tracked, isOverdue: false } });
    await api.travelTo('2026-04-06T00:00:00.000Z');
    await api.jobs.runDue();
    expect(await inboxOf(chen.id)).not.toContainEqual(expect.objectContaining({ title: '决议待落实：采购平台' }));
    await api.travelTo('2026-04-07T00:00:00.000Z');
    await api.jobs.runDue();
    await api.jobs.runDue();
    const reminders = (await inboxOf(chen.id)).filter(({ title }) => title === '决议待落实：采购平台');
    expect(reminders).toEqual([
      {
        title: '决议待落实：采购平台',
        body: '理事会〔2026〕1号由陈明（第1技工学校）负责，应在 2026-04-10 前完成。完成后请在“决议”页登记。',
        link: { target: 'motion', id: motion?.id },
      },
    ]);
    await api.travelTo('2026-04-11T00:00:00.000Z');
    const overdue = await api.as(desk).send(
      `GET ${DESK}/resolutions` as never,
      {
        params: { alliance: 'tocop' },
        query: { tracked: 'overdue' },
      } as never,
    );
    expect((overdue.body as Page<ResolutionCard>).items).toMatchObject([{ tracker: { isOverdue: true } }]);
    const work = await done<{ items: WorkItem[] }>(send(`GET ${DESK}/today`, { alliance: 'tocop' }, undefined, desk));
    expect(work.items).toContainEqual(expect.objectContaining({ kind: 'tracker', title: '采购平台', isOverdue: true }));
    expect(await refusal(complete('2026-04-12'))).toEqual({ status: 400, code: 'day_in_future' });
    expect(await done(complete('2026-04-11'))).toMatchObject({
      tracker: { doneOn: '2026-04-11', doneNote: '合同已签', isOverdue: false },
    });
    expect(await refusal(complete('2026-04-11'))).toEqual({ status: 409, code: 'resolution_done' });
    expect((await register('tocop', { tracked: 'open' })).items).toEqual([]);
  });

  it('[A22] is for what has passed', async () => {
    await withDesk('tocop');
    const people = await council('tocop', 3);
    const sitting = await opened({ alliance: 'tocop' }, 3);
    const motion = await voting({ alliance: 'tocop' }, sitting);
    await votes(motion, people, { no: 3 });
    await closed(motion);
    const [failed] = (await register('tocop')).items;
    const at = { alliance: 'tocop', resolution: failed?.id ?? '' };
    const body = { responsible: '秘书处', person: null, dueOn: '2026-05-01' };
    const assigned = send(`POST ${DESK}/resolutions/:resolution/assign`, at, body, desk);
    expect(await refusal(assigned)).toEqual({ status: 409, code: 'resolution_not_passed' });
  });
});

const tracked = { responsible: '陈明（第1技工学校）', dueOn: '2026-04-10', doneOn: null };
