import { describe, expect, it } from '@jest/globals';
import type { LinkTarget } from '@mengwu/contracts';
import { pages } from '../../routes';
import { linkOf } from './inbox.view';

describe('the page that a message speaks of', () => {
  it.each<[LinkTarget, string]>([
    ['application', `${pages.status}?alliance=hefd&id=7`],
    ['bill', `${pages.bill}?alliance=hefd&id=7`],
    ['event', `${pages.event}?alliance=hefd&id=7`],
    ['ticket', `${pages.ticket}?alliance=hefd&id=7`],
    ['announcement', `${pages.announcement}?alliance=hefd&id=7`],
    ['membership', `${pages.membership}?alliance=hefd`],
    ['place', `${pages.places}?alliance=hefd&id=7`],
    ['sitting', `${pages.sitting}?alliance=hefd&id=7`],
    ['duty', `${pages.dutyTask}?alliance=hefd&id=7`],
    ['duties', `${pages.duties}?alliance=hefd`],
    ['departure', `${pages.departure}?alliance=hefd&id=7`],
  ])('for %s is %s', (target, page) => {
    expect(linkOf({ alliance: 'hefd', link: { target, id: '7' } })).toBe(page);
  });
  it('is none when the message only tells', () => {
    expect(linkOf({ alliance: 'hefd', link: null })).toBeUndefined();
  });
});
