import { describe, expect, it } from '@jest/globals';
import { newKey } from './new-key';

describe('newKey', () => {
  it('has the form of a UUID v4', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newKey())).size).toBe(1000);
  });
});
