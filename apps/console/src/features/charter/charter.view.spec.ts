import { describe, expect, it } from '@jest/globals';
import { factGroups } from './charter.view.ts';

const fact = (group: string, label: string) => ({ group, label, value: '', article: '', openQuestion: null });

describe('charter facts', () => {
  it('stand under their headings in the order of the charter', () => {
    const groups = factGroups([fact('会费', '年费'), fact('会议', '季度会议'), fact('会费', '入会费')]);
    expect(groups.map(({ title, facts }) => [title, facts.map(({ label }) => label)])).toEqual([
      ['会费', ['年费', '入会费']],
      ['会议', ['季度会议']],
    ]);
  });
});
