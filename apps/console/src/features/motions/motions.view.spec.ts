import { describe, expect, it } from '@jest/globals';
import type { MotionChoice, PublishedBox } from '@mengwu/contracts';
import { boxFileName, choicesByBody, recount, votedText } from './motions.view.ts';

const paper = (choice: 'yes' | 'no' | 'abstain') => ({ choice, receipt: null, name: null });
const box = {
  motion: 'm1',
  resolution: '理事会〔2026〕3号',
  rules: { entitled: 15, present: 10, quorum: '2/3', majority: '2/3' },
  result: { yes: 7, no: 2, abstain: 1, needed: 7, isPassed: true },
  papers: [...Array(7).fill(paper('yes')), paper('no'), paper('no'), paper('abstain')],
} as unknown as PublishedBox;

describe('counting a box again', () => {
  it('[K4] agrees with what was published, and notices a paper that was turned', () => {
    expect(recount(box)).toEqual({
      votes: { yes: 7, no: 2, abstain: 1 },
      needed: 7,
      isPassed: true,
      agrees: true,
    });
    expect(recount({ ...box, papers: [paper('no'), ...box.papers.slice(1)] })).toMatchObject({
      isPassed: false,
      agrees: false,
    });
    expect(boxFileName(box)).toBe('票箱-理事会-2026-3号.json');
  });
});

describe('the form of a new motion', () => {
  it('[A16] offers each body what its powers cover; what other pages make is not written here', () => {
    const choice = (body: string, kind: string, isMadeElsewhere = false) =>
      ({ body, bodyName: body === 'council' ? '理事会' : '常务理事会', kind, isMadeElsewhere }) as MotionChoice;
    const groups = choicesByBody([
      choice('council', 'admission', true),
      choice('council', 'plan'),
      choice('standingCouncil', 'rules'),
    ]);
    expect(groups.map(({ label, choices }) => [label, choices.map(({ kind }) => kind)])).toEqual([
      ['理事会', ['plan']],
      ['常务理事会', ['rules']],
    ]);
  });
});

it('counts those who can vote, not everybody on the list', () => {
  const voters = [{ part: 'voter' }, { part: 'voter' }, { part: 'recused' }, { part: 'absent' }];
  expect(votedText({ voters, ballot: { voted: 1 } } as never)).toBe('已投 1 人，共 2 人');
});
