import type { ErrorSpec } from './error-spec.ts';

export const announcementsErrors = {
  announcement_not_found: { status: 404, text: '没有找到这则公告，可能已撤下。' },
  announcement_published: { status: 409, text: '公告已发布，不能再修改。' },
  audience_changed: { status: 409, text: '接收人数已变为 {people} 人，请重新确认后发送。' },
  message_not_found: { status: 404, text: '没有找到这条消息，请刷新。' },
} as const satisfies Record<string, ErrorSpec>;
