import { z } from 'zod';

const App = z.object({ appid: z.string().min(1), secret: z.string().min(1) });

const Merchant = z.object({
  key: z.string().min(1),
  mchid: z.string().min(1),
  serial: z.string().min(1),
  privateKeyPem: z.string().includes('PRIVATE KEY'),
  apiV3Key: z.string().length(32),
  publicKeyId: z.string().min(1),
  publicKeyPem: z.string().includes('PUBLIC KEY'),
});

const Template = z.looseObject({ key: z.string().min(1), templateId: z.string().min(1) });

/** The WeChat credentials, one JSON file that only the service may read. */
export const WechatSettings = z.object({
  mp: App,
  h5: App.optional(),
  merchants: z.array(Merchant),
  urls: z.object({ mp: z.url(), open: z.url(), pay: z.url(), wallet: z.url().optional() }),
  templates: z.array(Template).default([]),
  /** Only a sandbox writes these two: by them production knows its file and its keys. */
  controlToken: z.string().optional(),
  fingerprints: z.array(z.string()).default([]),
});
export type WechatSettings = z.infer<typeof WechatSettings>;
