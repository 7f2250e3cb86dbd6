import type { FileView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';
import { Files } from '../../files/index.ts';
import type { Ballot, Voter } from '../domain/ballot.ts';
import type { Act, Motion } from '../domain/motion.ts';
import type { Resolution } from '../domain/resolution.ts';
import { BallotRepository } from '../persistence/ballot.repository.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { ResolutionRepository } from '../persistence/resolution.repository.ts';
import { type NamedVote, VoteBox } from '../persistence/vote-box.repository.ts';

/** Everything that a page of a motion shows, before it is put into words. */
export interface MotionFacts {
  readonly motion: Motion;
  readonly papers: readonly FileView[];
  readonly files: ReadonlyMap<string, FileView>;
  readonly acts: readonly Act[];
  readonly resolutions: readonly Resolution[];
  readonly ballots: readonly Ballot[];
  /** The newest vote, open or not. */
  readonly ballot: Ballot | undefined;
  readonly voters: readonly Voter[];
  readonly marks: ReadonlySet<string>;
  /** Empty for a secret vote. */
  readonly named: readonly NamedVote[];
}

@Injectable()
export class LoadMotion {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
    private readonly motions: MotionRepository,
    private readonly ballots: BallotRepository,
    private readonly resolutions: ResolutionRepository,
    private readonly box: VoteBox,
  ) {}

  /** With a transaction, as it stands inside of it. */
  async execute(motion: Motion, tx?: Tx): Promise<MotionFacts> {
    const reader = tx ?? this.database;
    const papers = await this.motions.papersOf(motion, reader);
    const acts = await this.motions.actsOf(motion, reader);
    const ballots = await this.ballots.ofMotion(motion.alliance, motion.id, reader);
    const ballot = ballots.at(-1);
    const named = ballot?.manner === 'named' ? await this.box.namedVotes(ballot, reader) : [];
    const files = await this.files.views(
      motion.alliance,
      [...papers, ...acts.flatMap(({ fileId }) => fileId ?? [])],
      tx,
    );
    return {
      motion,
      papers: papers.flatMap((id) => files.get(id) ?? []),
      files,
      acts,
      resolutions: await this.resolutions.ofMotion(motion.alliance, motion.id, reader),
      ballots,
      ballot,
      voters: ballot ? await this.ballots.voters(ballot, reader) : [],
      marks: new Set(ballot ? await this.box.marks(ballot, reader) : []),
      named,
    };
  }
}
