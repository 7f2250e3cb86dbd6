import type { DeskEvent, EventInput, EventKind, EventState } from '@mengwu/contracts';
import { instantOfWallClock, wallClockOf } from '../../ui/dates.ts';
import { fenOfYuan, yuanInput } from '../../ui/money.ts';

export const meetingStates = {
  draft: '草稿',
  published: '已发布',
  ended: '已结束',
  cancelled: '已取消',
} as const satisfies Record<EventState, string>;

export const meetingKinds = {
  quarterly: '季度会议',
  annual: '年会',
  council: '理事会会议',
  innovators: '创新者大会',
  seminar: '研讨会',
} as const satisfies Record<EventKind, string>;

/** What the form holds: times as Shanghai's wall clock, money in yuan, both as typed. */
export interface TypedMeeting {
  title: string;
  kind: EventKind;
  description: string;
  place: string;
  startsAt: string;
  endsAt: string;
  signUpClosesAt: string;
  capacity: number | null;
  price: string;
  earlyBirdPrice: string;
}

export const blankMeeting: Partial<TypedMeeting> = {
  kind: 'quarterly',
  description: '',
  capacity: null,
  price: '0',
  earlyBirdPrice: '',
};

export function typedMeeting(event: DeskEvent): TypedMeeting {
  const { title, kind, description, place, capacity, priceFen, earlyBirdPriceFen } = event;
  return {
    title,
    kind,
    description,
    place,
    capacity,
    startsAt: wallClockOf(event.startsAt),
    endsAt: wallClockOf(event.endsAt),
    signUpClosesAt: wallClockOf(event.signUpClosesAt),
    price: yuanInput(priceFen),
    earlyBirdPrice: earlyBirdPriceFen === null ? '' : yuanInput(earlyBirdPriceFen),
  };
}

export function meetingInput(typed: TypedMeeting): EventInput {
  const { price, earlyBirdPrice, startsAt, endsAt, signUpClosesAt, capacity, ...words } = typed;
  return {
    ...words,
    startsAt: instantOfWallClock(startsAt),
    endsAt: instantOfWallClock(endsAt),
    signUpClosesAt: instantOfWallClock(signUpClosesAt),
    capacity: capacity ?? null,
    priceFen: fenOfYuan(price) ?? 0,
    earlyBirdPriceFen: earlyBirdPrice.trim() === '' ? null : (fenOfYuan(earlyBirdPrice) ?? null),
  };
}

/** '3 个（依据 …）' without its article, which stands beside it; a charter that is silent sets no limit. */
export function seatsPerUnitText(seats: number | null): string {
  return seats === null ? '章程没有限制每个单位的席位' : `每个成员单位 ${seats} 个席位`;
}

export function takenText(taken: number, limit: number | null): string {
  return limit === null ? `${taken}（不限）` : `${taken} / ${limit}`;
}

/** A page of the phone app as an address: in a browser its pages live behind '#'. */
export function phoneAddress(phoneBase: string, path: string): string {
  return path.includes('#') ? `${phoneBase}${path}` : `${phoneBase}/#${path}`;
}
