import { describe, expect, it } from '@jest/globals';
import { ApiRefusal } from '@mengwu/api-client';
import type { Problem } from '@mengwu/contracts';
import { countdownText, waitSeconds } from './waiting-time.view.ts';

const refusal = (status: number, params?: Problem['params']) =>
  new ApiRefusal({ status, params, code: 'x', detail: '' } as Problem);

describe('the time to wait', () => {
  it('is read from the refusal, in seconds or minutes', () => {
    expect(waitSeconds(refusal(429, { minutes: 15 }))).toBe(900);
    expect(waitSeconds(refusal(429, { seconds: 30 }))).toBe(30);
    expect(waitSeconds(refusal(401, { minutes: 15 }))).toBe(0);
    expect(waitSeconds(new Error('offline'))).toBe(0);
  });

  it('is said in minutes and seconds', () => {
    expect([countdownText(754), countdownText(59)]).toEqual(['12 分 34 秒', '59 秒']);
  });
});
