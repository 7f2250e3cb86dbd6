import { describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { charterOn } from './charter-on.ts';
import { parseCharter } from './parse-charter.ts';
import { CharterProblems } from './problems.ts';
import { yamlOf } from './real-charter.fixture.ts';
import { type CharterSetting, withSettings } from './with-settings.ts';

const charter = parseCharter(yamlOf('tocop'), 'tocop.yaml');
const FOLLOWED = '适用民发〔2014〕166号：会费不超过四档，由理事会表决并公布';
const answer = (path: string, more: { choice: string } | { value: unknown }): CharterSetting => ({
  ...{ path, from: day('2026-03-02'), reason: '理事会第3次会议决定', by: '秘书处' },
  ...more,
});
const standard = (choice = FOLLOWED) => answer('dues.standard', { choice });
const fee = (tiers: number) =>
  answer('dues.annualFee', {
    value: {
      label: '年费',
      tiers: Array.from({ length: tiers }, (_, at) => ({
        key: `tier${at + 1}`,
        label: `第${at + 1}档`,
        amountFen: 10_000,
      })),
    },
  });
const settled = (...settings: CharterSetting[]) => charterOn(withSettings(charter, settings), day('2026-03-02')).dues;

describe('[A25] dues by national rules, where the secretariat has said that they are followed', () => {
  it('four tiers are taken, decided by the council and published', () => {
    const { standard: rule, annualFee } = settled(standard(), fee(4));
    expect(rule?.value).toEqual({
      ...{ name: '民发〔2014〕166号', maxTiers: 4, decidedBy: 'council', isPublished: true },
    });
    expect(annualFee?.value?.tiers).toHaveLength(4);
  });

  it('a fifth tier contradicts them, whichever of the two was said first', () => {
    expect(() => settled(standard(), fee(5))).toThrow(CharterProblems);
    expect(() => settled(fee(5), standard())).toThrow(/allows 4 tiers, but on 2026-03-02 the annual fee has 5/);
  });

  it('where they are not followed, or nobody has said so yet, the number of tiers is free', () => {
    expect(settled(standard('不适用'), fee(5)).standard?.value).toBeNull();
    expect(settled(fee(5)).annualFee?.value?.tiers).toHaveLength(5);
  });
});
