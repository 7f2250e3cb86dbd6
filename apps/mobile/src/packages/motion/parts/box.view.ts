import type { PublishedBox, VoteChoice } from '@mengwu/contracts';

export interface Count {
  yes: number;
  no: number;
  abstain: number;
  /** Whether it is what was announced. */
  isSame: boolean;
}

/** Counts every paper of the box anew. */
export function countAgain({ papers, result }: Pick<PublishedBox, 'papers' | 'result'>): Count {
  const of = (choice: VoteChoice) => papers.filter((paper) => paper.choice === choice).length;
  const [yes, no, abstain] = [of('yes'), of('no'), of('abstain')];
  return { yes, no, abstain, isSame: yes === result.yes && no === result.no && abstain === result.abstain };
}

export const find = (papers: PublishedBox['papers'], receipt: string): PublishedBox['papers'][number] | undefined =>
  papers.find((paper) => paper.receipt === receipt);

export const choiceTexts: Readonly<Record<VoteChoice, string>> = { yes: '赞成', no: '反对', abstain: '弃权' };
