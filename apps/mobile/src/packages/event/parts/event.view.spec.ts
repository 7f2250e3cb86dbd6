import { describe, expect, it } from '@jest/globals';
import type { Ticket } from '@mengwu/contracts';
import { bannerOf, barNote, priceText, seatsText } from './event.view';

const ticket = (more: Partial<Ticket>, eventState = 'published') =>
  ({ state: 'taken', checkedInAt: null, payableFen: 0, event: { state: eventState }, ...more }) as Ticket;

describe('a ticket says before its code', () => {
  it.each([
    ['the meeting is cancelled', ticket({}, 'cancelled'), 'danger', /会议已取消/],
    ['it is cancelled itself', ticket({ state: 'cancelled' }), 'danger', /这张票已取消/],
    ['it is not paid', ticket({ state: 'unpaid', payableFen: 20_000 }), 'warn', /200 元/],
    ['it has been used', ticket({ checkedInAt: '2026-12-18T01:00:00.000Z' }), 'ok', /已签到/],
  ])('that %s', (_, given, tone, text) => {
    const banner = bannerOf(given);
    expect(banner?.tone).toBe(tone);
    expect(banner?.text).toMatch(text);
  });
  it('nothing when it is good', () => {
    expect(bannerOf(ticket({}))).toBeUndefined();
  });
});

describe('[D6] seats and prices', () => {
  it('count against the cap where the charter sets one', () => {
    expect(seatsText({ taken: 2, cap: 3 })).toBe('已用 2 / 3');
    expect(seatsText({ taken: 2, cap: null })).toBe('已用 2');
  });
  it('say free rather than nought', () => {
    expect(priceText({ amountFen: 0, text: '', article: null })).toBe('免费');
    expect(priceText({ amountFen: 9_900, text: '', article: null })).toBe('99 元');
  });
  it('every button that is off has its reason, each said once', () => {
    const full = {
      allowed: false as const,
      code: 'seats_used_up',
      text: '名额已用完。',
      article: '一(1)',
      changesOn: null,
    };
    const contactOnly = { ...full, code: 'contact_only', text: '请由联系人邀请。', article: null };
    const unit = {} as never;
    const actions = { signUp: full, offerSeat: full } as never;
    expect(barNote({ actions, unit, myTicketId: null })).toBe('名额已用完。（依据：文件 一(1)）');
    const colleague = { signUp: { allowed: true }, offerSeat: contactOnly } as never;
    expect(barNote({ actions: colleague, unit, myTicketId: null })).toBe('请由联系人邀请。');
    expect(barNote({ actions: colleague, unit: null, myTicketId: null })).toBeUndefined();
    expect(barNote({ actions, unit: null, myTicketId: 't' })).toBeUndefined();
  });
});
