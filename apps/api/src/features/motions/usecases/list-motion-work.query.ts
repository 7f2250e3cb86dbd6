import type { WorkItem } from '@mengwu/contracts';
import { addDays, type Day, dayOf, endOfDay, type Instant, startOfDay } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { currentStep, type Motion } from '../domain/motion.ts';
import { BallotRepository } from '../persistence/ballot.repository.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { ResolutionRepository } from '../persistence/resolution.repository.ts';

/** 2026年5月20日 */
const onDay = (day: Day) => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

const SLOW_DAYS = 14;
const LEAD_DAYS = 3;
const MANY = 100;

/** What of motions and resolutions waits for the desk. */
@Injectable()
export class ListMotionWork {
  constructor(
    private readonly motions: MotionRepository,
    private readonly ballots: BallotRepository,
    private readonly resolutions: ResolutionRepository,
  ) {}

  async ofMotions(alliance: string, now: Instant): Promise<WorkItem[]> {
    const page = { offset: 0, limit: MANY };
    const proposed = (await this.motions.page(alliance, { state: 'proposed', ...page })).motions;
    const awaiting = (await this.motions.page(alliance, { state: 'awaiting', ...page })).motions;
    const late = startOfDay(addDays(dayOf(now), -SLOW_DAYS));
    return [
      ...(await this.openVotes(alliance, now)),
      ...proposed.map((motion) => item(motion, `列入${currentStep(motion).bodyName}的会议议程`, late)),
      ...awaiting.map((motion) => item(motion, `${currentStep(motion).bodyName}${currentStep(motion).does}`, late)),
    ];
  }

  async ofResolutions(alliance: string, now: Instant): Promise<WorkItem[]> {
    const today = dayOf(now);
    const due = await this.resolutions.waiting(alliance, addDays(today, LEAD_DAYS));
    return due.map(({ motionId, title, number, dueOn }) => ({
      kind: 'tracker' as const,
      id: motionId,
      title,
      what: dueOn === null ? `${number}待落实` : `${number}应在 ${onDay(dueOn)} 前落实`,
      since: startOfDay(addDays(dueOn ?? today, -LEAD_DAYS)),
      isOverdue: dueOn !== null && dueOn < today,
      ...(dueOn !== null && { dueAt: endOfDay(dueOn) }),
    }));
  }

  private async openVotes(alliance: string, now: Instant): Promise<WorkItem[]> {
    const open = await this.ballots.open(alliance);
    const items = await Promise.all(
      open.map(async ({ motionId, openedAt, deadline }): Promise<WorkItem | undefined> => {
        const motion = await this.motions.find(alliance, motionId);
        const isLate = deadline !== null && now >= deadline;
        const what = isLate ? '投票时间已到，结束表决' : '表决进行中';
        return (
          motion && { kind: 'motion', id: motionId, title: motion.title, what, since: openedAt, isOverdue: isLate }
        );
      }),
    );
    return items.filter((one) => one !== undefined);
  }
}

function item({ id, title, proposedAt }: Motion, what: string, late: Instant): WorkItem {
  return { kind: 'motion', id, title, what, since: proposedAt, isOverdue: proposedAt < late };
}
