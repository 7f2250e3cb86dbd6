import type { MerchantOptions, PersonaSeed, TemplateOptions } from './options.ts';

export const LOOPBACK_HOSTS: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

export const DEFAULT_MERCHANTS: readonly MerchantOptions[] = [
  { key: 'tocop', name: '靠谱COP联盟', mchid: '1900000101' },
  { key: 'cner', name: '国家数字教育资源公共服务体系联盟', mchid: '1900000102' },
  { key: 'hefd', name: '高校教师发展中心可持续发展联盟', mchid: '1900000103' },
  { key: 'hengshui', name: '衡水技工教育联盟', mchid: '1900000104' },
];

export const DEFAULT_PERSONAS: readonly PersonaSeed[] = [
  { id: 'lin-yue', displayName: '林悦', phone: '13800010001' },
  { id: 'zhou-ning', displayName: '周宁', phone: '13800010002' },
  { id: 'he-qing', displayName: '何清', phone: '13800010003' },
  { id: 'tang-wei', displayName: '唐唯', phone: '13800010004' },
  { id: 'qin-lan', displayName: '秦岚', phone: '13800010005' },
];

export const DEFAULT_TEMPLATES: readonly TemplateOptions[] = [
  { key: 'progress', title: '申请进度通知', fields: { thing1: '事项', thing2: '说明', time3: '时间' } },
  { key: 'event', title: '会议通知', fields: { thing1: '会议', thing2: '说明', time3: '时间' } },
  { key: 'announcement', title: '公告通知', fields: { thing1: '公告', thing2: '说明', time3: '时间' } },
  { key: 'dues', title: '缴费通知', fields: { thing1: '事项', thing2: '说明', time3: '时间' } },
];
