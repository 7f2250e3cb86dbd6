import { describe, expect, it } from '@jest/globals';
import { ApiRefusal, ApiUnreachable } from '@mengwu/api-client';
import type { Problem } from '@mengwu/contracts';
import { explainError } from './explain-error.ts';

const refusal = (problem: Partial<Problem>) => new ApiRefusal(problem as Problem);

describe('what a failure says', () => {
  it('is the sentence of the refusal, its article, and from when it changes', () => {
    const problem = { code: 'publicity_running', detail: '公示中。', article: '第九条', changesOn: '2026-03-08' };
    expect(explainError(refusal(problem), 'act')).toEqual({
      text: '公示中。',
      article: '第九条',
      more: ['2026年3月8日起情况会变化。'],
      canRepeat: false,
    });
  });

  it('quotes a number only where the secretariat needs it', () => {
    expect(explainError(refusal({ code: 'internal', detail: '出错。', requestId: 'r-1' }), 'act').more).toEqual([
      '编号：r-1',
    ]);
    expect(explainError(refusal({ code: 'not_found', detail: '没有。', requestId: 'r-1' }), 'act').more).toEqual([]);
  });

  it('never calls an unknown outcome a failure', () => {
    const { text, canRepeat } = explainError(new ApiUnreachable('no answer'), 'act');
    expect(text).toContain('不确定是否已经办成');
    expect(text).not.toContain('失败');
    expect(canRepeat).toBe(true);
    expect(explainError(new ApiUnreachable('no answer'), 'read').text).toContain('没有载入');
  });
});
