import { describe, expect, it } from '@jest/globals';
import { charterVersionText } from './members.view.ts';

describe("a member's charter", () => {
  const inForce = { version: '3f2a9c', inForceSince: '2026-01-01' };

  it('is named by what it is, never by its mark', () => {
    expect(charterVersionText('3f2a9c', inForce)).toBe('现行章程（自2026年1月1日起施行）');
    expect(charterVersionText('77aa01', inForce)).toBe('入会时的旧版章程');
    expect(charterVersionText('77aa01', undefined)).not.toContain('77aa01');
  });
});
