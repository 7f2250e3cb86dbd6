import { describe, expect, it } from '@jest/globals';
import { ApiRefusal, ApiUnreachable } from '@mengwu/api-client';
import type { Problem } from '@mengwu/contracts';
import { createActKey } from './act-key.ts';

function counted() {
  let made = 0;
  return createActKey(() => `key-${++made}`);
}

const refusal = (code: string) => new ApiRefusal({ code, detail: '' } as Problem);

describe('[trust 7] the key of one act', () => {
  it.each([new ApiUnreachable('no answer'), refusal('request_in_progress')])(
    'is kept while the outcome is unknown: %s',
    (error) => {
      const key = counted();
      const first = key.forInput({ number: '3号' });
      key.settle(error);
      expect(key.forInput({ number: '3号' })).toBe(first);
    },
  );

  it.each([undefined, refusal('publicity_running')])('is fresh once the outcome is known: %s', (error) => {
    const key = counted();
    const first = key.forInput({ number: '3号' });
    key.settle(error);
    expect(key.forInput({ number: '3号' })).not.toBe(first);
  });

  it('is fresh for another input', () => {
    const key = counted();
    const first = key.forInput({ number: '3号' });
    key.settle(new ApiUnreachable('no answer'));
    expect(key.forInput({ number: '4号' })).not.toBe(first);
  });
});
