import type { PublishedBox } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext, signedIn } from '../../../platform/index.ts';
import type { Motion } from '../domain/motion.ts';
import { shareText } from '../domain/words.ts';
import { BallotRepository } from '../persistence/ballot.repository.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { ResolutionRepository } from '../persistence/resolution.repository.ts';
import { VoteBox } from '../persistence/vote-box.repository.ts';
import { ShowMotion } from './show-motion.query.ts';

/** The box of the newest closed vote on a motion, whole: whoever wants to may count it again. */
@Injectable()
export class ReadBox {
  constructor(
    private readonly show: ShowMotion,
    private readonly motions: MotionRepository,
    private readonly ballots: BallotRepository,
    private readonly resolutions: ResolutionRepository,
    private readonly box: VoteBox,
  ) {}

  /** For whoever decides, or has decided, on the motion. @throws DomainError `motion_not_found`, `box_not_published` */
  async forReader(ctx: RequestContext, at: { alliance: string; motion: string }): Promise<PublishedBox> {
    return this.execute(await this.show.readable(at, signedIn(ctx).personId, ctx.now));
  }

  async forDesk(at: { alliance: string; motion: string }): Promise<PublishedBox> {
    const motion = await this.motions.find(at.alliance, at.motion);
    if (!motion) throw new DomainError('motion_not_found');
    return this.execute(motion);
  }

  private async execute({ alliance, id, title, kind }: Motion): Promise<PublishedBox> {
    const ballot = (await this.ballots.ofMotion(alliance, id)).findLast(({ state }) => state === 'closed');
    if (!ballot?.result || ballot.closedAt === null) throw new DomainError('box_not_published');
    const { rules, result } = ballot;
    const resolution = (await this.resolutions.ofMotion(alliance, id)).find(({ ballotId }) => ballotId === ballot.id);
    const voters = await this.ballots.voters(ballot);
    const names = new Map(voters.map(({ mandateId, name }) => [mandateId, name]));
    const papers = await this.box.papers(ballot);
    const isAmendment = kind === 'amendment';
    const quorum = rules.isAdjourned ? (rules.adjournment?.quorum ?? rules.quorum) : rules.quorum;
    return {
      format: 'mengwu-box-1',
      alliance,
      motion: id,
      title,
      body: rules.name,
      manner: ballot.manner,
      resolution: resolution?.number ?? null,
      closedAt: ballot.closedAt,
      rules: {
        entitled: ballot.entitled,
        present: result.present,
        quorum: shareText(quorum),
        majority: shareText(isAmendment ? rules.amendmentMajority : rules.majority),
        quorumArticle: rules.articles.quorum,
        majorityArticle: isAmendment ? rules.articles.amendmentMajority : rules.articles.majority,
      },
      result: {
        yes: result.yes,
        no: result.no,
        abstain: result.abstain,
        needed: result.needed,
        isPassed: result.isPassed,
      },
      papers: papers.map(({ choice, receipt, mandateId }) => ({
        choice,
        receipt,
        name: mandateId === null ? null : (names.get(mandateId) ?? null),
      })),
    };
  }
}
