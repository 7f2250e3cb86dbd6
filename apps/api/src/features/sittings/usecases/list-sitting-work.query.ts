import { createHash } from 'node:crypto';
import { yearlyMeetings } from '@mengwu/charter';
import type { WorkItem } from '@mengwu/contracts';
import { addDays, addMinutes, dayOf, endOfDay, type Instant, startOfDay } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Alliances } from '../../alliances/index.ts';
import { Bodies } from '../../bodies/index.ts';
import type { Sitting } from '../domain/sitting.ts';
import { sittingBodies } from '../domain/sitting-body.ts';
import { isDue, LEAD_DAYS, yearlyText } from '../domain/yearly.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';

const DAY_MINUTES = 24 * 60;

/** What of the sittings waits for the desk: those to call, to open or adjourn, to close; and bodies that have not met. */
@Injectable()
export class ListSittingWork {
  constructor(
    private readonly alliances: Alliances,
    private readonly bodies: Bodies,
    private readonly sittings: SittingRepository,
  ) {}

  async ofSittings(alliance: string, now: Instant): Promise<WorkItem[]> {
    const running = await this.sittings.inStates(alliance, ['planned', 'convened', 'open']);
    return running.flatMap((sitting) => workOf(sitting, now));
  }

  /** A18, C13, D4, E11: bodies that the charter wants to meet each year, while they have not. */
  async ofYear(alliance: string, now: Instant): Promise<WorkItem[]> {
    const { view } = this.alliances.charterAt(alliance, now);
    const on = dayOf(now);
    const called = await this.sittings.inStates(alliance, ['convened', 'open']);
    const items: WorkItem[] = [];
    for (const { key, name } of sittingBodies(view)) {
      const warning = yearlyMeetings(view, { body: key, heldOn: await this.sittings.heldOn(alliance, key), on });
      if (!warning || !isDue(warning, on)) continue;
      if (called.some(({ body, startsAt }) => body === key && startsAt < endOfDay(warning.dueBy))) continue;
      if ((await this.bodies.entitled(undefined, alliance, key, now)).length === 0) continue;
      const { year, needed, held, article, dueBy, isOverdue } = warning;
      items.push({
        kind: 'meetingDue',
        id: idOf(`${alliance} ${key} ${year}`),
        title: `${name}会议`,
        what: `${yearlyText({ year, needed, held, warning })}（${article}）`,
        since: startOfDay(addDays(dueBy, -LEAD_DAYS)),
        isOverdue,
      });
    }
    return items;
  }
}

function workOf(sitting: Sitting, now: Instant): WorkItem[] {
  const { id, title, state, startsAt, createdAt } = sitting;
  const item = { kind: 'sitting', id, title } as const;
  if (state === 'planned') {
    return [{ ...item, what: '发出会议通知', since: createdAt, isOverdue: now >= startsAt }];
  }
  if (state === 'open') {
    return [
      {
        ...item,
        what: '会议进行中，结束后宣布散会',
        since: startsAt,
        isOverdue: now > addMinutes(startsAt, DAY_MINUTES),
      },
    ];
  }
  if (now < startsAt) return [];
  return [
    {
      ...item,
      what: '核对到会人数，宣布开会或延期',
      since: startsAt,
      isOverdue: now > addMinutes(startsAt, DAY_MINUTES),
    },
  ];
}

/** A work item of a body has no record of its own; the same body and year always give the same id. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
