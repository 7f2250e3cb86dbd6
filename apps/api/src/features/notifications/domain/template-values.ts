import { type Instant, instant } from '@mengwu/kernel';

export interface PushContent {
  readonly title: string;
  readonly body: string;
  readonly allianceName: string;
  readonly at: Instant;
}

const SHANGHAI_MS = 8 * 3600 * 1000;

/**
 * Fills the keywords of a template, whose names (`thing1`, `time3`) say only what type of value each takes:
 * things are title, text and alliance in this order, times are the moment of the message.
 */
export function templateValues(keywords: readonly string[], content: PushContent): Record<string, string> {
  const things = [content.title, content.body, content.allianceName];
  const values = keywords.map((keyword) => {
    const type = keyword.replace(/\d+$/, '');
    return [keyword, type === 'thing' ? (things.shift() ?? content.allianceName) : otherValue(type, content)];
  });
  return Object.fromEntries(values);
}

function otherValue(type: string, { allianceName, at }: PushContent): string {
  if (type === 'time' || type === 'date') return shanghaiTime(at);
  if (type === 'phrase') return '有新消息';
  if (type === 'name') return allianceName;
  // Left empty, it is refused before it is sent: a template of ours must not ask for what a message does not say.
  return '';
}

/** 2026年5月20日 13:29 */
function shanghaiTime(at: Instant): string {
  const [date = '', time = ''] = instant(Date.parse(at) + SHANGHAI_MS).split('T');
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日 ${time.slice(0, 5)}`;
}
