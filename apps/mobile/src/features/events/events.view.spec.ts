import { describe, expect, it } from '@jest/globals';
import type { EventCard, Ticket } from '@mengwu/contracts';
import { groupEvents } from './events.view';
import { liveTickets } from './tickets.view';

const event = (id: string, alliance: string) => ({ id, alliance }) as EventCard;
const ticket = (id: string, endsAt: string) => ({ id, event: { endsAt } }) as Ticket;

describe('meetings', () => {
  it('come with those of my alliances first', () => {
    const groups = groupEvents([event('1', 'cner'), event('2', 'hefd')], ['hefd']);
    expect(groups.map(({ title, events }) => [title, events.map(({ id }) => id)])).toEqual([
      ['我所在联盟的会议', ['2']],
      ['其他联盟的会议', ['1']],
    ]);
  });
  it('stand in one group for a visitor, and in none when there are none', () => {
    expect(groupEvents([event('1', 'cner')], []).map(({ title }) => title)).toEqual(['近期会议']);
    expect(groupEvents([], [])).toEqual([]);
  });
});

describe('tickets', () => {
  it('stay for one day after the meeting and then leave the list', () => {
    const tickets = [ticket('over', '2026-11-19T09:00:00.000Z'), ticket('yesterday', '2026-11-20T09:00:00.000Z')];
    const now = Date.parse('2026-11-21T08:59:00.000Z');
    expect(liveTickets(tickets, now).map(({ id }) => id)).toEqual(['yesterday']);
  });
});
