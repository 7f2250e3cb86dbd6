import type { Audience } from '@mengwu/contracts';
import { assertNever } from '@mengwu/kernel';
import type { PushState } from '../../notifications/index.ts';
import type { AnnouncementState } from '../domain/announcement.states.ts';

export const announcementStateTexts: Record<AnnouncementState, string> = { draft: '草稿', published: '已发布' };

export const pushTexts: Record<PushState, string> = {
  sent: '微信已送达',
  not_subscribed: '未订阅微信通知，已进站内消息',
  failed: '微信未送达，已进站内消息',
  waiting: '微信待发送',
};

export function audienceText(audience: Audience, eventTitle: string | undefined): string {
  switch (audience.kind) {
    case 'everyone':
      return '所有人（公开，并通知全体成员单位人员）';
    case 'members':
      return '全体成员单位人员';
    case 'contacts':
      return '各成员单位代表与联系人';
    case 'event':
      return `“${eventTitle ?? '会议'}”的持票人`;
    default:
      return assertNever(audience);
  }
}

export const announcementWords = {
  actions: {
    'announcement.drafted': '起草公告',
    'announcement.edited': '修改公告草稿',
    'announcement.published': '发布公告',
  },
  fields: { title: '标题', state: '状态', audience: '接收范围', recipients: '接收人数' },
  values: {
    state: { draft: '草稿', published: '已发布' },
    audience: { everyone: '所有人', members: '全体成员', contacts: '代表与联系人', event: '持票人' },
  },
};
