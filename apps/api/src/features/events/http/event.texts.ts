import type { EventPrice } from '@mengwu/charter';
import type { SeatState } from '@mengwu/contracts';
import { formatYuan, type Instant } from '@mengwu/kernel';
import { dayAndTime } from '../domain/day-and-time.ts';
import { type Event, eventStateAt } from '../domain/event.ts';
import type { Registration } from '../domain/registration.ts';

export const kindTexts: Record<Event['kind'], string> = {
  quarterly: '季度会议',
  annual: '年会',
  council: '理事会',
  innovators: '创新者大会',
  seminar: '研讨会',
};

export const NAMELESS = '未填姓名';

export function eventStateText(event: Event, now: Instant): string {
  const state = eventStateAt(event, now);
  if (state === 'draft') return '草稿';
  if (state === 'cancelled') return '已取消';
  if (state === 'ended') return '已结束';
  if (now >= event.startsAt) return '进行中';
  return now >= event.signUpClosesAt ? '报名已截止' : '报名中';
}

const seatStateTexts: Record<SeatState, string> = {
  offered: '待同事领取',
  unpaid: '待付款',
  taken: '已报名',
  cancelled: '已取消',
};

export function seatStateText({ state, checkedInAt }: Pick<Registration, 'state' | 'checkedInAt'>): string {
  return checkedInAt === null ? seatStateTexts[state] : '已签到';
}

const priceReasons: Record<EventPrice['reason'], string> = {
  free_meeting: '成员单位免费参加',
  free_part: '成员单位免费参加',
  early_bird: '成员单位享受早鸟价',
  agreed_price: '成员单位享受协议价',
  list_price: '参会费',
};

export function priceText({ priceFen, reason }: EventPrice): string {
  if (priceFen > 0) return `${priceReasons[reason]} ${formatYuan(priceFen)} 元`;
  return reason === 'list_price' ? '免费' : priceReasons[reason];
}

const TITLE_LENGTH = 60;

export function publishedMessage(event: Event): { title: string; body: string } {
  const { kind, place, startsAt, signUpClosesAt } = event;
  return {
    title: event.title.slice(0, TITLE_LENGTH),
    body: `${kindTexts[kind]}将于${dayAndTime(startsAt)}在${place}举行，${dayAndTime(signUpClosesAt)}前可以报名，请点开查看。`,
  };
}

export function cancelledMessage({ title }: Event, reason: string): { title: string; body: string } {
  return {
    title: `会议取消：${title}`.slice(0, TITLE_LENGTH),
    body: `“${title}”已取消，原因：${reason}。您的票仍可在“我的票”查看，无需其他操作。`,
  };
}

export function acceptedMessage({ title }: Event, holderName: string): { title: string; body: string } {
  return { title: '席位已领取', body: `${holderName}已领取“${title}”的席位。` };
}

export function seatCancelledMessage({ title }: Event): { title: string; body: string } {
  return { title: '席位已取消', body: `本单位联系人取消了您在“${title}”的席位。如有疑问，请联系本单位联系人。` };
}

export function releasedMessage({ title }: Event): { title: string; body: string } {
  return { title: '席位已释放', body: `您在“${title}”的席位超时未付款，已释放。如仍想参加，请重新报名。` };
}

export const eventWords = {
  actions: {
    'event.drafted': '起草会议',
    'event.edited': '修改会议草稿',
    'event.published': '发布会议',
    'event.cancelled': '取消会议',
    'seat.taken': '报名',
    'seat.offered': '预留席位',
    'seat.accepted': '领取席位',
    'seat.cancelled': '取消席位',
    'seat.released': '席位释放',
    'seat.freed': '成员离开，席位释放',
    'seat.paid': '席位付款到账',
    'seat.checked-in': '签到入场',
  },
  fields: {
    title: '标题',
    state: '状态',
    startsAt: '开始时间',
    endsAt: '结束时间',
    signUpClosesAt: '报名截止',
    place: '地点',
    capacity: '名额',
    seatsPerUnit: '每单位席位',
    publicFrom: '公开时间',
    reason: '原因',
    priceFen: '价格',
  },
  values: {
    state: { draft: '草稿', published: '已发布', ...seatStateTexts },
  },
};
