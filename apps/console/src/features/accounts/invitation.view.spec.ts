import { describe, expect, it } from '@jest/globals';
import { invitationLink, invitationToken } from './invitation.view.ts';

describe("an invitation's link", () => {
  it('keeps the token out of the path, and gives it back', () => {
    const link = new URL(invitationLink('https://desk.example', 'a+b/c=='));
    expect(link.pathname + link.search).toBe('/invitation');
    expect(invitationToken(link.hash)).toBe('a+b/c==');
  });

  it('without a token is empty', () => {
    expect(invitationToken('')).toBe('');
  });
});
