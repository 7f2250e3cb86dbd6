import { describe, expect, it } from '@jest/globals';
import type { Subscription, TemplateKey } from '@mengwu/contracts';
import { worthAsking } from './subscriptions.view';

const one = (key: TemplateKey, more: Partial<Subscription> = {}): Subscription => ({
  key,
  templateId: `t-${key}`,
  title: key,
  credits: 0,
  isRefused: false,
  ...more,
});
const asked = (all: Subscription[], wanted: TemplateKey[]) => worthAsking(all, wanted).map(({ key }) => key);

describe('[T9] what is worth asking', () => {
  it('leaves out what was refused, what has a message to spare and what nobody wants to ask', () => {
    const all = [one('progress', { isRefused: true }), one('dues', { credits: 1 }), one('event'), one('announcement')];
    expect(asked(all, ['progress', 'dues', 'event'])).toEqual(['event']);
  });
  it('is at most three at a time', () => {
    const all = [one('progress'), one('dues'), one('event'), one('announcement')];
    expect(asked(all, ['progress', 'dues', 'event', 'announcement'])).toHaveLength(3);
  });
});
