import { describe, expect, it } from '@jest/globals';
import { ApiRefusal, ApiUnreachable } from '@mengwu/api-client';
import { codeOf, messageOf } from './failure';

const refusal = (code: string, article?: string) =>
  new ApiRefusal({
    type: 'about:blank',
    title: '名额已用完',
    status: 409,
    detail: '本单位名额已用完。',
    code,
    requestId: 'r-1',
    ...(article && { article }),
  });

describe('what a person reads when something did not work', () => {
  it('is the server’s sentence, with its article', () => {
    expect(messageOf(refusal('seats_used_up', '一(1)'))).toEqual({
      title: '名额已用完',
      text: '本单位名额已用完。',
      article: '一(1)',
    });
    expect(codeOf(refusal('seats_used_up'))).toBe('seats_used_up');
  });
  it('carries the request’s number when the system itself failed', () => {
    expect(messageOf(refusal('internal')).text).toBe('本单位名额已用完。（编号 r-1）');
  });
  it('speaks of the network, and never of failure, when no answer came', () => {
    const { title, text } = messageOf(new ApiUnreachable('no answer'));
    expect(title).toBe('连不上网络');
    expect(text).not.toMatch(/失败/);
    expect(codeOf(new ApiUnreachable('no answer'))).toBeUndefined();
  });
});
