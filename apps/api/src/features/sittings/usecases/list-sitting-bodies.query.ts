import { type CharterView, yearlyMeetings } from '@mengwu/charter';
import type { ErrorCode, SittingBody } from '@mengwu/contracts';
import { ALLOWED, type Day, type Decision, dayOf, type Instant, lastDayOfYear, refused, yearOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { Alliances } from '../../alliances/index.ts';
import { Bodies } from '../../bodies/index.ts';
import { countQuorum } from '../domain/quorum.ts';
import { mayBeHeld, scheduledBy, schedulingArticle } from '../domain/sitting.rules.ts';
import { sittingBodies } from '../domain/sitting-body.ts';
import { yearlyText } from '../domain/yearly.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';
import { Convener } from './convener.ts';

/** What the charter says about calling each body, for the form of a new sitting. */
@Injectable()
export class ListSittingBodies {
  constructor(
    private readonly alliances: Alliances,
    private readonly bodies: Bodies,
    private readonly convener: Convener,
    private readonly sittings: SittingRepository,
  ) {}

  async execute(alliance: string, now: Instant): Promise<{ items: SittingBody[] }> {
    const { view } = this.alliances.charterAt(alliance, now);
    const items: SittingBody[] = [];
    for (const { key, name } of sittingBodies(view)) {
      const seats = await this.bodies.entitled(undefined, alliance, key, now);
      items.push({
        ...describe(view, key, { name, entitled: seats.length }),
        convenedBy: await this.convener.of(alliance, key, now),
        yearly: yearly(view, key, { heldOn: await this.sittings.heldOn(alliance, key), on: dayOf(now) }),
      });
    }
    return { items };
  }
}

function describe(
  view: CharterView,
  key: string,
  { name, entitled }: { name: string; entitled: number },
): Omit<SittingBody, 'convenedBy' | 'yearly'> {
  const body = view.bodies[key];
  const quorum = countQuorum(view, key, { entitled, present: 0, isAdjourned: false });
  const by = scheduledBy(view, key);
  const seal = view.identity.noticeSeal;
  const { remote, noticeDays } = body ?? {};
  return {
    key,
    name,
    entitled,
    quorumText: quorum.allowed ? quorum.figures.rule : String(quorum.params?.question ?? '章程没有写明'),
    quorumArticle: quorum.allowed ? quorum.figures.article : (quorum.article ?? null),
    convene: presentDecision(mayCall(quorum, { name, entitled, article: body?.name.article })),
    remote: presentDecision(mayBeHeld(view, key, { place: null, remoteReason: '（原因）' })),
    remoteCondition: remote?.value?.condition ? { text: remote.value.condition, article: remote.article } : null,
    seal: seal ? { text: seal.value, article: seal.article } : null,
    scheduledBy: by && { text: by.name, article: schedulingArticle(view, by) },
    noticeDays: noticeDays?.value ?? null,
    noticeRule: noticeDays ? { text: noticeDays.open?.reason ?? '', article: noticeDays.article } : null,
  };
}

function mayCall(
  quorum: ReturnType<typeof countQuorum>,
  { name, entitled, article }: { name: string; entitled: number; article: string | undefined },
): Decision<ErrorCode> {
  if (!quorum.allowed) return quorum;
  if (entitled > 0) return ALLOWED;
  return refused('sitting_nobody_entitled', { ...(article && { article }), params: { body: name } });
}

function yearly(view: CharterView, body: string, { heldOn, on }: { heldOn: Day[]; on: Day }): SittingBody['yearly'] {
  const needed = view.bodies[body]?.meetingsPerYear;
  if (!needed?.value) return null;
  const thisYear = heldOn.filter((day) => yearOf(day) === yearOf(on));
  const warning = yearlyMeetings(view, { body, heldOn, on });
  return {
    text: yearlyText({ year: yearOf(on), needed: needed.value, held: thisYear.length, warning }),
    article: needed.article,
    until: warning?.dueBy ?? lastDayOfYear(yearOf(on)),
    isMet: warning === undefined,
    heldOn: thisYear,
  };
}
