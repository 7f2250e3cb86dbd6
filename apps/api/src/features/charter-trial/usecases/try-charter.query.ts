import {
  type Charter,
  type CharterComparison,
  CharterProblems,
  type CharterSetting,
  compareCharters,
  parseCharter,
  withSettings,
} from '@mengwu/charter';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Alliances } from '../../alliances/index.ts';
import { GatherFacts } from './gather-facts.query.ts';

export interface CharterTrial {
  readonly alliance: string;
  readonly comparison: CharterComparison;
  /** Answers of the secretariat that the new file has no question for, or contradicts. */
  readonly lostAnswers: readonly CharterSetting[];
}

/** What would be different under another file of an alliance's charter. */
@Injectable()
export class TryCharter {
  constructor(
    private readonly alliances: Alliances,
    private readonly gatherFacts: GatherFacts,
  ) {}

  /** @throws CharterProblems what is wrong in the file; DomainError `alliance_not_found` */
  async execute(text: string, fileName: string, now: Instant): Promise<CharterTrial> {
    const written = parseCharter(text, fileName);
    const alliance = written.id;
    const { charter: before, answers } = this.alliances.inForce(alliance, dayOf(now));
    const { charter: after, lost } = settleWhatFits(written, answers);
    const facts = await this.gatherFacts.execute(alliance, now);
    return { alliance, comparison: compareCharters(before, after, facts, dayOf(now)), lostAnswers: lost };
  }
}

/** The new file with every answer that still fits; a file may settle a question itself, or ask it no more. */
function settleWhatFits(written: Charter, answers: readonly CharterSetting[]) {
  const kept: CharterSetting[] = [];
  const lost: CharterSetting[] = [];
  for (const answer of answers) {
    (fits(written, [...kept, answer]) ? kept : lost).push(answer);
  }
  return { charter: withSettings(written, kept), lost };
}

function fits(written: Charter, answers: readonly CharterSetting[]): boolean {
  try {
    withSettings(written, answers);
    return true;
  } catch (error) {
    if (error instanceof CharterProblems) return false;
    throw error;
  }
}
