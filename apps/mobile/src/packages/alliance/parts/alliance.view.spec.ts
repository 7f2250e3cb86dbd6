import { describe, expect, it } from '@jest/globals';
import type { AlliancePage, CharterFact } from '@mengwu/contracts';
import { groupFacts } from './facts.view';
import { kindsToChoose } from './kinds.view';

type Kind = AlliancePage['kinds'][number];
const kind = (name: string, apply: Kind['apply']): Kind => ({ kind: name, label: name, conditions: [], apply });
const closed = {
  allowed: false as const,
  code: 'kind_closed',
  text: '目前不接受申请。',
  article: '二',
  changesOn: null,
};
const fact = (group: string, label: string) => ({ group, label }) as CharterFact;

describe('how one may join', () => {
  it('offers the kinds that are open and gives no reason then', () => {
    const { open, reason } = kindsToChoose([kind('unit', { allowed: true }), kind('person', closed)]);
    expect(open.map((each) => each.kind)).toEqual(['unit']);
    expect(reason).toBeUndefined();
  });
  it('says why, by which article, when none is open', () => {
    expect(kindsToChoose([kind('unit', closed)]).reason).toBe('目前不接受申请。（依据：文件 二）');
    expect(kindsToChoose([]).reason).toBe('目前不接受申请。');
  });
});

it('keeps charter facts under their headings in their order', () => {
  const groups = groupFacts([fact('组织', 'a'), fact('会费', 'b'), fact('组织', 'c')]);
  expect(groups.map(({ group, facts }) => [group, facts.map(({ label }) => label)])).toEqual([
    ['组织', ['a', 'c']],
    ['会费', ['b']],
  ]);
});
