import { describe, expect, it } from '@jest/globals';
import type { SittingView } from '@mengwu/contracts';
import { attendanceOf, nextStep, quorumPercent } from './sitting.view';

const PLACE = { alliance: 'hengshui', id: '7', code: 'abc' };

describe('the code on the wall', () => {
  it.each([
    '/packages/sitting/attend/index?alliance=hengshui&id=7&pass=abc',
    'https://h5.example/#/packages/sitting/attend/index?alliance=hengshui&id=7&pass=abc',
  ])('leads to its sitting, as path and as link: %s', (text) => {
    expect(attendanceOf(text)).toEqual(PLACE);
  });
  it.each(['', 'https://example.com/', '/packages/event/ticket/index?id=7', '/packages/sitting/attend/index?id=7'])(
    'is not “%s”',
    (text) => {
      expect(attendanceOf(text)).toBeUndefined();
    },
  );
});

describe('the bar of the quorum', () => {
  it('is full when enough have come, and empty where the charter states no number', () => {
    expect(quorumPercent({ present: 5, needed: 10 })).toBe(50);
    expect(quorumPercent({ present: 12, needed: 10 })).toBe(100);
    expect(quorumPercent({ present: 3, needed: null })).toBe(0);
  });
});

describe('what I have to do next', () => {
  const yes = { allowed: true };
  const no = { allowed: false };
  const sitting = (more: object) =>
    ({ answer: null, isHere: false, actions: { acknowledge: yes, attend: no, reply: no }, ...more }) as SittingView;

  it('[K4] answer the notice, then sign in, then nothing', () => {
    expect(nextStep(sitting({}))).toBe('acknowledge');
    expect(nextStep(sitting({ answer: 'attending' }))).toBeUndefined();
    expect(nextStep(sitting({ actions: { acknowledge: yes, attend: yes, reply: no } }))).toBe('attend');
    expect(nextStep(sitting({ actions: { acknowledge: yes, attend: no, reply: yes } }))).toBe('reply');
    expect(nextStep(sitting({ isHere: true, actions: { acknowledge: yes, attend: no, reply: no } }))).toBeUndefined();
  });
});
