import { type ErrorCode, errorText } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { dayAndTime, timeOfDay } from '../../events/index.ts';
import { checkInOpensAt, type ScanRefusal } from '../domain/scan.rules.ts';

export const NAMELESS = '未填姓名';

export function welcomeText(holderName: string, memberName: string): string {
  return `欢迎${holderName}老师（${memberName}），请入场。`;
}

export function alreadyText(holderName: string, first: { at: Instant; by: string; door: string } | null): string {
  if (first === null) return `${holderName}已签到，请核对本人。`;
  return `${holderName}已于 ${timeOfDay(first.at)} 由${first.by}在“${first.door}”签到，请核对本人。`;
}

interface RefusalFacts {
  readonly startsAt: Instant;
  readonly cancelledAt: Instant | null;
  readonly otherTitle: string | undefined;
}

/** The refusal as one sentence to read out, with the day, the hour or the other meeting in it. */
export function refusalText(
  code: ScanRefusal & ErrorCode,
  { startsAt, cancelledAt, otherTitle }: RefusalFacts,
): string {
  return errorText(code, {
    from: dayAndTime(checkInOpensAt({ startsAt })),
    when: cancelledAt === null ? '' : dayAndTime(cancelledAt),
    title: otherTitle ?? '',
  });
}

export const checkInWords = {
  actions: {
    'ticket.scanned': '扫码签到',
    'door-link.created': '邀请签到志愿者',
    'door-link.accepted': '接受签到邀请',
  },
  fields: { outcome: '结果', code: '原因', door: '签到口', until: '有效期至' },
  values: {
    outcome: { welcome: '入场', already: '重复扫码', refused: '未放行' },
    code: {
      ticket_cancelled: '票已取消',
      ticket_unpaid: '票未付款',
      ticket_other_event: '另一场会议的票',
      ticket_unclaimed: '席位无人领取',
      ticket_unknown: '票无法识别',
      check_in_not_open: '未到签到时间',
      event_cancelled: '会议已取消',
      event_over: '会议已结束',
    },
  },
};
