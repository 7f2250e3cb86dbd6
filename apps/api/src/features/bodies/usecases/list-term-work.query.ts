import type { WorkItem } from '@mengwu/contracts';
import { addDays, type Instant, startOfDay } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Alliances } from '../../alliances/index.ts';
import { bodyFacts } from '../domain/body-facts.ts';
import { placeState, warningAt } from '../domain/place.states.ts';
import { occasionTexts } from '../http/office.texts.ts';
import { termView } from '../http/term.presenter.ts';
import { MandateRepository } from '../persistence/mandate.repository.ts';
import { OfficeAuditRepository } from '../persistence/office-audit.repository.ts';
import { OfficeTermRepository } from '../persistence/office-term.repository.ts';

/** What waits for the desk: terms that end or have ended, and audits that are not done. */
@Injectable()
export class ListTermWork {
  constructor(
    private readonly alliances: Alliances,
    private readonly mandates: MandateRepository,
    private readonly terms: OfficeTermRepository,
    private readonly audits: OfficeAuditRepository,
  ) {}

  async endings(alliance: string, now: Instant): Promise<WorkItem[]> {
    const { view } = this.alliances.charterAt(alliance, now);
    const [places, terms] = await Promise.all([this.mandates.all(alliance, now), this.terms.heldAt(alliance, now)]);
    const held = places.filter((place) => placeState(place, now) !== 'ended');
    const items: WorkItem[] = [];
    // A council of a hundred ends on one day: one line of work, not a hundred.
    for (const group of grouped(held, ({ body, endsOn }) => `${body} ${endsOn}`)) {
      const [first] = group;
      const name = first && bodyFacts(view, first.body)?.name;
      const item = first && ending(first, `${name}（${group.length} 个席位）`, now);
      if (item) items.push(item);
    }
    for (const term of terms) {
      const item = ending(term, term.office, now);
      if (item) items.push(item);
    }
    return items;
  }

  async openAudits(alliance: string): Promise<WorkItem[]> {
    const audits = await this.audits.list(alliance);
    return audits
      .filter(({ closedAt }) => closedAt === null)
      .map(({ id, office, occasion, openedAt }) => ({
        kind: 'officeAudit',
        id,
        title: `${office}${occasionTexts[occasion]}`,
        what: '办理离任审计',
        since: openedAt,
        isOverdue: false,
      }));
  }
}

type Ending = Parameters<typeof termView>[0] & { readonly id: string };

function ending(facts: Ending, title: string, now: Instant): WorkItem | undefined {
  const { state, daysLeft, endsOn } = termView(facts, '', now);
  if (endsOn === null || daysLeft === null) return undefined;
  const { id } = facts;
  if (state === 'heldOver') {
    const since = startOfDay(addDays(facts.endsOn ?? facts.startsOn, 1));
    return { kind: 'term', id, title, what: `任期已于 ${endsOn} 届满，请组织换届`, since, isOverdue: true };
  }
  const warning = warningAt(daysLeft);
  if (warning === undefined || facts.endsOn === null) return undefined;
  const since = startOfDay(addDays(facts.endsOn, -warning));
  return { kind: 'term', id, title, what: `任期还有 ${daysLeft} 天届满，请准备换届`, since, isOverdue: false };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
