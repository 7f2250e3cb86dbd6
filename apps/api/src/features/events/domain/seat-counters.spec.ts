import { describe, expect, it } from '@jest/globals';
import type { Event } from './event.ts';
import { SeatCounters } from './seat-counters.ts';

const event = (id: string, seatsPerUnit: number | null = 3): Event =>
  ({ id, seatsPerUnit, taken: 7, startsAt: '2026-12-31T17:00:00.000Z' }) as Event;

describe('counting seats that are given together', () => {
  it('starts from what was read', () => {
    const counters = new SeatCounters();
    counters.addUnit('e', 'm', 2);
    counters.addFree('m', 2027, 1);
    counters.addOwn('e', 'p');
    expect(counters.found({ event: event('e'), memberId: 'm', personId: 'p' })).toEqual({
      event: event('e'),
      counts: { unitTaken: 2, freeUsed: 1, hasOwnSeat: true },
    });
  });

  it('shows the next one what was given before her', () => {
    const counters = new SeatCounters();
    expect(counters.give({ event: event('e'), memberId: 'm', personId: 'p' })).toBe(true);
    expect(counters.give({ event: event('e'), memberId: 'm', personId: 'q' })).toBe(false);
    expect(counters.found({ event: event('e'), memberId: 'm', personId: 'p' })).toEqual({
      event: { ...event('e'), taken: 9 },
      counts: { unitTaken: 2, freeUsed: 1, hasOwnSeat: true },
    });
    expect(counters.givenAt('e')).toBe(2);
  });

  it('keeps meetings, units and people apart', () => {
    const counters = new SeatCounters();
    counters.give({ event: event('e'), memberId: 'm', personId: 'p' });
    expect(counters.found({ event: event('f'), memberId: 'n', personId: 'p' }).counts).toEqual({
      unitTaken: 0,
      freeUsed: 0,
      hasOwnSeat: false,
    });
  });

  it('[D6] counts the year of the meeting in Shanghai, once for each meeting of the unit', () => {
    const counters = new SeatCounters();
    for (const id of ['e', 'f']) counters.give({ event: event(id), memberId: 'm', personId: 'p' });
    expect(counters.freeUsed('m', 2027)).toBe(2);
    expect(counters.freeUsed('m', 2026)).toBe(0);
  });

  it('[D6] leaves the year alone where the charter fixes no seats', () => {
    const counters = new SeatCounters();
    expect(counters.give({ event: event('e', null), memberId: 'm', personId: 'p' })).toBe(false);
    expect(counters.freeUsed('m', 2027)).toBe(0);
  });
});
