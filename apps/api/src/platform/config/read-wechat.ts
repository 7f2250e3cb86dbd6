import { readFileSync } from 'node:fs';
import { WechatSettings } from './wechat-settings.ts';

/** The WeChat credentials from their file, or the sentences that say why not. Values never enter a sentence. */
export function readWechat(path: string): { settings?: WechatSettings; problems: string[] } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { problems: [`WECHAT_FILE ${path} cannot be read: check the path and its permissions.`] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problems: [`WECHAT_FILE ${path} is no valid JSON.`] };
  }
  const parsed = WechatSettings.safeParse(json);
  if (parsed.success) return { settings: parsed.data, problems: [] };
  return {
    problems: parsed.error.issues.map(
      ({ path: at, message }) => `WECHAT_FILE ${path}: ${at.join('.') || 'the file'} is wrong (${message}).`,
    ),
  };
}
