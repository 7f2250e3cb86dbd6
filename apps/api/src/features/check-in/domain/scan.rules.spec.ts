import { describe, expect, it } from '@jest/globals';
import { instant } from '@mengwu/kernel';
import { judgeScan, type ScannedEvent, type ScannedTicket } from './scan.rules.ts';

const event: ScannedEvent = {
  id: 'spring',
  state: 'published',
  startsAt: instant('2026-03-20T06:00:00Z'),
  endsAt: instant('2026-03-20T09:00:00Z'),
};
const ticket: ScannedTicket = { eventId: 'spring', state: 'taken', checkedInAt: null };
const judge = (changes: Partial<ScannedTicket> = {}, at = '2026-03-20T05:50:00Z', of: Partial<ScannedEvent> = {}) =>
  judgeScan({ ...event, ...of }, { ...ticket, ...changes }, instant(at));
const refused = (code: string) => ({ allowed: false, code });

describe('a scan at the door', () => {
  it('welcomes a valid ticket', () => expect(judge()).toBe('welcome'));

  it('knows a ticket that was welcomed before, at any hour', () => {
    const checkedInAt = instant('2026-03-20T05:45:00Z');
    expect(judge({ checkedInAt })).toBe('already');
    expect(judge({ checkedInAt }, '2026-03-21T00:00:00Z')).toBe('already');
  });

  it.each([
    ['cancelled', 'ticket_cancelled'],
    ['offered', 'ticket_unclaimed'],
    ['unpaid', 'ticket_unpaid'],
  ] as const)('refuses a seat that is %s', (state, code) => expect(judge({ state })).toEqual(refused(code)));

  it('refuses what is no ticket, or one of another meeting', () => {
    expect(judgeScan(event, undefined, instant('2026-03-20T05:50:00Z'))).toEqual(refused('ticket_unknown'));
    expect(judge({ eventId: 'summer' })).toEqual(refused('ticket_other_event'));
  });

  it('opens two hours before the start and closes two hours after the end', () => {
    expect(judge({}, '2026-03-20T03:59:59.999Z')).toEqual(refused('check_in_not_open'));
    expect(judge({}, '2026-03-20T04:00:00Z')).toBe('welcome');
    expect(judge({}, '2026-03-20T10:59:59.999Z')).toBe('welcome');
    expect(judge({}, '2026-03-20T11:00:00Z')).toEqual(refused('event_over'));
  });

  it('names what is wrong with the ticket before the hour, and a cancelled meeting before all', () => {
    expect(judge({ state: 'cancelled' }, '2026-03-20T00:00:00Z')).toEqual(refused('ticket_cancelled'));
    expect(judge({ state: 'cancelled' }, '2026-03-20T05:50:00Z', { state: 'cancelled' })).toEqual(
      refused('event_cancelled'),
    );
  });
});
