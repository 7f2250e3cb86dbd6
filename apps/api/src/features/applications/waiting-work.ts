import type { WorkItem } from '@mengwu/contracts';
import { addMinutes, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { placeOfStep } from './domain/application.states.ts';
import { stepOf } from './domain/application-path.ts';
import { workTexts } from './http/application.texts.ts';
import { ApplicationRepository } from './persistence/application.repository.ts';
import { PublicityRepository } from './persistence/publicity.repository.ts';
import { ChartersOf } from './usecases/charters-of.ts';

const OVERDUE_MINUTES = 7 * 24 * 60;

/** What of the admissions waits for the desk itself: reviews, papers to file, objections to answer. */
@Injectable()
export class WaitingWork {
  constructor(
    private readonly charters: ChartersOf,
    private readonly applications: ApplicationRepository,
    private readonly publicities: PublicityRepository,
  ) {}

  async list(alliance: string, now: Instant): Promise<WorkItem[]> {
    const item = (work: Pick<WorkItem, 'id' | 'title' | 'kind' | 'what'> & { since: Instant }): WorkItem => ({
      ...work,
      isOverdue: work.since < addMinutes(now, -OVERDUE_MINUTES),
      dueAt: addMinutes(work.since, OVERDUE_MINUTES),
    });
    const applications = (await this.applications.waiting(alliance)).flatMap(({ id, name, since, ...walk }) => {
      const step = stepOf(this.charters.path({ alliance, createdAt: since, ...walk }), walk.kind, walk.step);
      const place = step && placeOfStep(step);
      const text = place === 'review' || place === 'filing' ? workTexts[place] : undefined;
      return text ? [item({ ...text, id, title: name, since })] : [];
    });
    const objections = (await this.publicities.waiting(alliance)).map(({ id, name, since }) =>
      item({ id, title: name, since, kind: 'publicity', what: '答复公示异议' }),
    );
    return [...applications, ...objections];
  }
}
