import { keywordRule } from './keyword-rules.ts';
import { WechatError } from './wechat-error.ts';

export type KeywordValues = Readonly<Record<string, string>>;

/**
 * The values of a subscription message as WeChat accepts them, keyed like the template (`thing1`, `date3` …).
 * White space and line breaks become single blanks, long texts are cut by code point; what cannot fit throws a
 * WechatError of kind `content` that names the keyword, never its value.
 */
export function fitKeywords(values: KeywordValues): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fitKeyword(key, value)]));
}

function fitKeyword(key: string, value: string): string {
  const rule = keywordRule(key);
  if (rule === undefined) throw contentError(`Keyword ${key} has a type that WeChat does not know`);
  const line = value.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (line === '') throw contentError(`Keyword ${key} is empty`);
  if (/\p{Surrogate}/u.test(line)) throw contentError(`Keyword ${key} holds half a character`);
  const fitted = rule(line);
  if (fitted === undefined) throw contentError(`Keyword ${key} does not fit its type`);
  return fitted;
}

function contentError(message: string): WechatError {
  return new WechatError({ kind: 'content', message });
}
