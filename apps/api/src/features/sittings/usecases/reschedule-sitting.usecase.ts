import { sittingRules } from '@mengwu/charter';
import type { DeskSitting } from '@mengwu/contracts';
import { instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { AgendaProviders, type DateResolution } from '../agenda-providers.ts';
import { isNoticeInTime, mayReschedule, mustBeAhead, scheduledBy } from '../domain/sitting.rules.ts';
import type { Sitting } from '../domain/sitting.ts';
import { fullWhen } from '../domain/when.ts';
import { howText, movedNews } from '../http/sitting.texts.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';
import { RemarkRepository } from '../persistence/remark.repository.ts';
import { MoveSitting } from './move-sitting.ts';
import { SittingStep } from './sitting-step.ts';
import { TellSitting } from './tell-sitting.ts';

type Request = InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/reschedule'>;
type Scheduler = NonNullable<ReturnType<typeof scheduledBy>>;

/** A convened sitting is held earlier or later; where the charter leaves that to a body, by its resolution [E11]. */
@Injectable()
export class RescheduleSitting {
  constructor(
    private readonly step: SittingStep,
    private readonly alliances: Alliances,
    private readonly providers: AgendaProviders,
    private readonly notices: NoticeRepository,
    private readonly remarks: RemarkRepository,
    private readonly move: MoveSitting,
    private readonly tell: TellSitting,
  ) {}

  execute(ctx: RequestContext, { params, body }: Request): Promise<DeskSitting> {
    return this.step.run(ctx, params, async (tx, sitting) => {
      requireAllowed(mayReschedule(sitting));
      const { view } = this.alliances.charterAt(sitting.alliance, tx.now);
      const startsAt = instant(body.startsAt);
      requireAllowed(mustBeAhead(startsAt, tx.now));
      if (!sitting.isRemote && body.place === null) throw new DomainError('sitting_place_missing');
      const place = sitting.isRemote ? null : body.place;
      const found = sittingRules(view, sitting.body);
      if (found.allowed) requireAllowed(isNoticeInTime({ startsAt }, found.rules, tx.now));
      const by = scheduledBy(view, sitting.body);
      const resolution = by && (await this.resolution(tx, { sitting, by, id: body.resolution }));
      const text = remarkText({ sitting, startsAt, place, reason: body.reason, by, resolution });
      const remark = { text, article: by?.article ?? null, resolutionId: resolution?.id ?? null };
      if (!(await this.remarks.add(tx, sitting, remark))) throw wrongResolution(by);
      await this.notices.clearAnswers(tx, sitting);
      const moved = await this.move.execute(tx, sitting, {
        event: 'reschedule',
        changes: { startsAt, place },
        before: { startsAt: sitting.startsAt, place: sitting.place },
        after: { startsAt, place, resolution: resolution?.number ?? null },
        note: body.reason,
        article: by?.article ?? null,
      });
      await this.tell.everyone(tx, moved, movedNews(moved, text));
    });
  }

  private async resolution(
    tx: Tx,
    { sitting, by, id }: { sitting: Sitting; by: Scheduler; id: string | null },
  ): Promise<DateResolution> {
    const params = { body: sitting.bodyName, by: by.name };
    if (id === null) throw new DomainError('sitting_reschedule_needs_resolution', params, { article: by.article });
    const passed = await this.providers.dateResolutions(sitting.alliance, by.body, tx);
    const named = passed.find((one) => one.id === id);
    if (!named) throw wrongResolution(by);
    return named;
  }
}

const wrongResolution = (by: Scheduler | null) =>
  new DomainError('sitting_reschedule_resolution_wrong', { by: by?.name ?? '' }, by ? { article: by.article } : {});

function remarkText(change: {
  sitting: Sitting;
  startsAt: Sitting['startsAt'];
  place: string | null;
  reason: string;
  by: Scheduler | null;
  resolution: DateResolution | null;
}): string {
  const { sitting, startsAt, place, reason, by, resolution } = change;
  const basis = by && resolution ? `依据${by.name}决议 ${resolution.number}，` : '';
  const from = `${fullWhen(sitting.startsAt)} ${howText(sitting)}`;
  return `${basis}会议由 ${from}召开改为 ${fullWhen(startsAt)} ${howText({ place })}召开。原因：${reason}`;
}
