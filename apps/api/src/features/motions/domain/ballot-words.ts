import { decideBallot, decideQuorum } from '@mengwu/charter';
import type { MotionKind } from '@mengwu/contracts';
import type { Ballot, BallotResult } from './ballot.ts';
import { dayAndTime, shareText } from './words.ts';

export interface Line {
  readonly text: string;
  readonly article: string | null;
}

/** How many votes in favour are needed as things stand. */
export function neededNow({ rules, entitled, present }: Ballot, kind: MotionKind): number {
  const { isAdjourned } = rules;
  return decideBallot(rules, { kind, entitled, present, isAdjourned, yes: 0, no: 0, abstain: 0 }).needed;
}

/** What somebody has to know before voting, in four lines: manner, figures, until when, abstaining and recusal. */
export function ruleLines(ballot: Ballot, kind: MotionKind): Line[] {
  return [mannerLine(ballot), figuresLine(ballot, kind), untilLine(ballot), recusalLine(ballot)];
}

function mannerLine({ manner }: Ballot): Line {
  const text =
    manner === 'secret'
      ? '无记名表决：系统不保存谁投了什么；投票后给您一份回执，可在公布的票箱中核对。'
      : '记名表决：所投由姓名记录，随票箱公布。';
  return { text, article: null };
}

function figuresLine(ballot: Ballot, kind: MotionKind): Line {
  const { rules, entitled, present, presence } = ballot;
  const isAmendment = kind === 'amendment';
  const majority = shareText(isAmendment ? rules.amendmentMajority : rules.majority);
  const quorum = decideQuorum(rules, { entitled, present, isAdjourned: rules.isAdjourned });
  const article = [quorum.article, isAmendment ? rules.articles.amendmentMajority : rules.articles.majority];
  const cited = [...new Set(article)].join('、');
  if (presence === 'remote') {
    const text = `应到 ${entitled} 人，至少 ${quorum.needed} 人答复才有效；答复人数的 ${majority} 以上赞成为通过。`;
    return { text, article: cited };
  }
  const needed = neededNow(ballot, kind);
  const text = `应到 ${entitled} 人，到会 ${present} 人（至少 ${quorum.needed} 人）；到会人数的 ${majority} 以上，即 ${needed} 票赞成为通过。`;
  return { text, article: cited };
}

function untilLine({ deadline }: Ballot): Line {
  const text = deadline
    ? `投票到 ${dayAndTime(deadline)} 截止，投出后不能更改。`
    : '宣布结束表决前都可以投票，投出后不能更改。';
  return { text, article: null };
}

function recusalLine({ recused, presence }: Ballot): Line {
  const silent = presence === 'remote' ? '弃权算答复，不算赞成' : '弃权和没有投票的都算到会，不算赞成';
  const who =
    recused > 0 ? `与议案有关的 ${recused} 人回避，不计入应到和到会` : '与议案有关的人回避，本议案没有人需要回避';
  return { text: `${silent}；${who}。`, article: null };
}

export function resultText({ yes, no, abstain, silent, present, needed, isPassed }: BallotResult): string {
  const unheard = silent > 0 ? `，未投 ${silent} 人` : '';
  const figures = `到会 ${present} 人，赞成 ${yes} 票，反对 ${no} 票，弃权 ${abstain} 票${unheard}`;
  return `${figures}；须 ${needed} 票赞成，${isPassed ? '通过' : '未通过'}。`;
}
