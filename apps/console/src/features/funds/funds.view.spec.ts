import { expect, it } from '@jest/globals';
import { clauseOptions, partyOf } from './funds.view.ts';

it('a clause is offered with its article and sent in its own words', () => {
  expect(clauseOptions([{ text: '打造行业专业集群', article: '第七条（三）' }])).toEqual([
    { value: '打造行业专业集群', label: '打造行业专业集群（第七条（三））' },
  ]);
});

it('a member is named by its record, anyone else by name', () => {
  expect(partyOf({ isMember: true, memberId: 'm1', name: '忘了删的字' })).toEqual({ memberId: 'm1' });
  expect(partyOf({ isMember: false, name: ' 衡水印刷厂 ' })).toEqual({ name: '衡水印刷厂' });
});
