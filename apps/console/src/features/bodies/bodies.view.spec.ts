import { describe, expect, it } from '@jest/globals';
import type { DeskBodyCard, Seatable, TermView } from '@mengwu/contracts';
import { bodySigns, memberFor, seatableLabel, seatTitle, termLeft } from './bodies.view.ts';

const person: Seatable = {
  personId: 'p',
  name: '李华',
  memberId: 'm',
  unitName: '云梦大学',
  roleText: '单位代表',
  isReachable: true,
};
const term = { state: 'sitting', daysLeft: 400, warning: null } as TermView;

describe('bodies on the desk', () => {
  it('call a place by its body', () => {
    expect(['理事会', '常务理事会', '专家委员会', '联盟领导小组', '秘书处'].map(seatTitle)).toEqual([
      '理事',
      '常务理事',
      '委员',
      '组员',
      '成员',
    ]);
  });

  it('name a person with the unit, and seat her for it only where places are units’', () => {
    expect(seatableLabel(person)).toBe('李华（云梦大学 · 单位代表）');
    expect(seatableLabel({ ...person, unitName: null, roleText: '秘书处录入' })).toBe('李华（秘书处录入）');
    expect([memberFor(person, true), memberFor(person, false)]).toEqual(['m', null]);
  });

  it('say what has to be looked at, the worst first', () => {
    const body = { heldOver: 2, endingSoon: 1, unreached: 3 } as DeskBodyCard;
    expect(bodySigns(body).map(({ text }) => text)).toEqual(['2 人超期留任', '1 人任期将满', '3 人未绑定手机']);
    expect(bodySigns({ ...body, heldOver: 0, endingSoon: 0, unreached: 0 })).toEqual([]);
  });

  it('grow louder towards the end of a term', () => {
    expect(termLeft(term)).toBeNull();
    expect(termLeft({ ...term, daysLeft: 120, warning: 180 })).toEqual({ text: '还有 120 天', tone: 'warning' });
    expect(termLeft({ ...term, daysLeft: 12, warning: 30 })).toEqual({ text: '还有 12 天', tone: 'error' });
    expect(termLeft({ ...term, state: 'heldOver', daysLeft: -3 })).toEqual({ text: '超期留任', tone: 'error' });
    expect(termLeft({ ...term, state: 'ended', daysLeft: null })).toBeNull();
  });
});
