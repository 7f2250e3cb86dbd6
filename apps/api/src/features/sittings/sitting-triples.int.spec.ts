import { describe, expect, it } from '@jest/globals';
import type { DeskSitting, SittingState } from '@mengwu/contracts';
import { SITTING_EVENTS, type SittingEvent, stateAfter } from './domain/sitting.states.ts';
import {
  act,
  api,
  come,
  convened,
  council,
  expectDone,
  member,
  officer,
  openBench,
  type Person,
  planned,
  refusal,
  send,
  show,
  toStart,
  withPoints,
} from './sitting-bench.ts';

openBench();

const LATER = '2026-04-02T06:00:00.000Z';
const place = '行政楼 301 会议室';
const BODIES: Record<SittingEvent, (sitting: DeskSitting) => unknown> = {
  edit: ({ version }) => ({
    ...{ title: '另一个名称', startsAt: LATER, place, remoteReason: null, basis: null, papers: [] },
    version,
  }),
  convene: () => undefined,
  reschedule: () => ({ startsAt: LATER, place, reason: '另有安排', resolution: null }),
  open: () => undefined,
  adjourn: () => undefined,
  close: () => ({ chairName: '陈明', recorderName: '小周', note: null }),
  cancel: () => ({ reason: '不再需要' }),
};

/** A sitting that stands in a state, at its hour, so that nothing but state and role decides. */
const arrive: Record<SittingState, () => Promise<DeskSitting>> = {
  planned: async () => withPoints(await planned({ alliance: 'tocop', startsAt: LATER })),
  convened: async () => convened({ alliance: 'tocop' }),
  open: async () => {
    const sitting = await convened({ alliance: 'tocop' });
    await toStart();
    await come(sitting, 2);
    return expectDone(await act(sitting, 'open'));
  },
  adjourned: async () => {
    const sitting = await convened({ alliance: 'tocop' });
    await toStart();
    return expectDone(await act(sitting, 'adjourn'));
  },
  closed: async () => expectDone(await act(await arrive.open(), 'close', BODIES.close({} as DeskSitting))),
  cancelled: async () => expectDone(await act(await convened({ alliance: 'tocop' }), 'cancel', { reason: '不再需要' })),
};

async function startOver(): Promise<void> {
  await api.reset();
  await api.travelTo('2026-03-02T01:00:00Z');
  api.people.grant(officer, 'officer', { alliance: 'tocop' });
}

/** The row as it is, to see that a refusal left it alone. */
const stateOf = async (id: string) =>
  api.database.query("SELECT * FROM sittings WHERE alliance_id = 'tocop' AND id = ?", [id]);

const STATES = Object.keys(arrive) as SittingState[];

async function attempt(sitting: DeskSitting, event: SittingEvent, as: string | undefined) {
  const path = '/alliances/:alliance/desk/sittings/:sitting';
  const route = event === 'edit' ? `PATCH ${path}` : `POST ${path}/${event}`;
  const body = BODIES[event](sitting);
  const request = { params: { alliance: 'tocop', sitting: sitting.id }, ...(body !== undefined && { body }) };
  return as === undefined ? api.anyone.send(route, request) : api.as(as).send(route, request);
}

/** Meets the other conditions of an event, so that the state alone decides. */
async function ready(sitting: DeskSitting, event: SittingEvent): Promise<DeskSitting> {
  if (sitting.state === 'planned' || sitting.state === 'cancelled') return show(sitting);
  await toStart();
  if (event === 'open' && sitting.state === 'convened') return come(sitting, 2);
  if (event === 'adjourn' && sitting.state === 'open') {
    for (const { mandate, isHere } of (await show(sitting)).participants) {
      const route = 'POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/attendance';
      if (isHere) await send(route, { alliance: 'tocop', sitting: sitting.id, mandate, body: { act: 'leave' } });
    }
  }
  return show(sitting);
}

describe('every state × event × role, over HTTP', () => {
  it.each(STATES)('[trust 19] from %s only the moves of the table are made, and by the desk alone', async (state) => {
    for (const event of SITTING_EVENTS) {
      await startOver();
      const [chen] = (await council('tocop', 3)) as [Person, Person, Person];
      const stranger = await member('tocop', 11);
      const sitting = await ready(await arrive[state](), event);
      const before = await stateOf(sitting.id);
      for (const [as, status] of [
        [undefined, 401],
        [stranger.id, 403],
        [chen.id, 403],
      ] as const) {
        expect([event, (await attempt(sitting, event, as)).status]).toEqual([event, status]);
      }
      expect(await stateOf(sitting.id)).toEqual(before);
      const done = await attempt(sitting, event, officer);
      const after = stateAfter(state, event);
      const { state: now } = await show(sitting);
      if (after) expect([event, done.status, now]).toEqual([event, 200, after]);
      else expect([event, refusal(done).status, now]).toEqual([event, 409, state]);
    }
  });
});
