import type { TemplateKey } from '@mengwu/contracts';

export const templateTitles = {
  progress: '办理进度提醒',
  event: '会议提醒',
  announcement: '新公告提醒',
  dues: '缴费提醒',
} as const satisfies Record<TemplateKey, string>;
