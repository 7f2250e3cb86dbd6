import { describe, expect, it } from '@jest/globals';
import type { DeskEvent } from '@mengwu/contracts';
import {
  meetingInput,
  phoneAddress,
  seatsPerUnitText,
  type TypedMeeting,
  takenText,
  typedMeeting,
} from './meetings.view.ts';

const typed: TypedMeeting = {
  title: '第二季度会议',
  kind: 'quarterly',
  description: '议程',
  place: '苏州',
  startsAt: '2026-06-10T09:00',
  endsAt: '2026-06-10T17:00',
  signUpClosesAt: '2026-06-05T18:00',
  capacity: null,
  price: '1200',
  earlyBirdPrice: '',
};

describe('a meeting as it is typed', () => {
  it("is sent in Shanghai's time and in fen", () => {
    expect(meetingInput(typed)).toEqual({
      title: '第二季度会议',
      kind: 'quarterly',
      description: '议程',
      place: '苏州',
      startsAt: '2026-06-10T09:00:00+08:00',
      endsAt: '2026-06-10T17:00:00+08:00',
      signUpClosesAt: '2026-06-05T18:00:00+08:00',
      capacity: null,
      priceFen: 120_000,
      earlyBirdPriceFen: null,
    });
  });

  it('comes back from the server as it was typed', () => {
    const sent = { ...meetingInput({ ...typed, earlyBirdPrice: '999.90', capacity: 80 }) };
    const utc = (at: string) => new Date(at).toISOString();
    const event = {
      ...sent,
      startsAt: utc(sent.startsAt),
      endsAt: utc(sent.endsAt),
      signUpClosesAt: utc(sent.signUpClosesAt),
    } as DeskEvent;
    expect(typedMeeting(event)).toEqual({ ...typed, earlyBirdPrice: '999.90', capacity: 80 });
  });
});

describe('a meeting as it is shown', () => {
  it('[D6] says how many seats a unit has, and that a silent charter sets no limit', () => {
    expect(seatsPerUnitText(3)).toBe('每个成员单位 3 个席位');
    expect(seatsPerUnitText(null)).toBe('章程没有限制每个单位的席位');
    expect([takenText(2, 3), takenText(2, null)]).toEqual(['2 / 3', '2（不限）']);
  });

  it('opens a page of the phone app behind its hash', () => {
    expect(phoneAddress('http://phone', '/packages/door/accept/index?token=t')).toBe(
      'http://phone/#/packages/door/accept/index?token=t',
    );
    expect(phoneAddress('http://phone', '/#/door?token=t')).toBe('http://phone/#/door?token=t');
  });
});
