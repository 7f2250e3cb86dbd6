import type { TemplateKey } from '@mengwu/contracts';
import type { TemplateOptions } from '@mengwu/wechat-sandbox';

/** One template for each kind of message that the API pushes. */
export const messageTemplates: readonly (TemplateOptions & { readonly key: TemplateKey })[] = [
  { key: 'progress', title: '申请进度通知', fields: { thing1: '事项', thing2: '说明', time3: '时间' } },
  { key: 'event', title: '会议通知', fields: { thing1: '会议', thing2: '说明', time3: '时间' } },
  { key: 'announcement', title: '公告通知', fields: { thing1: '公告', thing2: '说明', time3: '时间' } },
  { key: 'dues', title: '缴费通知', fields: { thing1: '事项', thing2: '说明', time3: '时间' } },
];
