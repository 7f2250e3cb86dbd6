import type { DeskSitting, FileView } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Files } from '../../files/index.ts';
import { Notifications } from '../../notifications/index.ts';
import { AgendaProviders, type DateResolution } from '../agenda-providers.ts';
import { scheduledBy } from '../domain/sitting.rules.ts';
import type { Sitting } from '../domain/sitting.ts';
import { type DeskFacts, presentDesk, type SittingFacts } from '../http/sitting.presenter.ts';
import { AgendaRepository } from '../persistence/agenda.repository.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';
import { RemarkRepository } from '../persistence/remark.repository.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';
import { ReadAgenda } from './read-agenda.ts';
import { ReadRoll } from './read-roll.ts';

/** Gathers what the pages of a sitting show. */
@Injectable()
export class DescribeSitting {
  constructor(
    private readonly sittings: SittingRepository,
    private readonly agendaRows: AgendaRepository,
    private readonly notices: NoticeRepository,
    private readonly remarks: RemarkRepository,
    private readonly readRoll: ReadRoll,
    private readonly readAgenda: ReadAgenda,
    private readonly providers: AgendaProviders,
    private readonly accounts: Accounts,
    private readonly files: Files,
    private readonly notifications: Notifications,
  ) {}

  /** @throws DomainError `sitting_not_found` */
  async desk({ alliance, id }: { alliance: string; id: string }, now: Instant, tx?: Tx): Promise<DeskSitting> {
    const sitting = await this.sittings.find(alliance, id, tx);
    if (!sitting) throw new DomainError('sitting_not_found');
    return presentDesk(await this.deskFacts(await this.facts(sitting, now, tx), tx));
  }

  async facts(sitting: Sitting, now: Instant, tx?: Tx): Promise<SittingFacts> {
    const paperIds = await this.agendaRows.papers(sitting, tx);
    const minutesId = sitting.minutesFileId;
    const views = await this.files.views(sitting.alliance, minutesId ? [...paperIds, minutesId] : paperIds, tx);
    const find = (id: string): FileView[] => [views.get(id) ?? []].flat();
    return {
      ...(await this.readRoll.execute(sitting, now, tx)),
      sitting,
      agenda: await this.readAgenda.execute(sitting, tx),
      papers: paperIds.flatMap(find),
      minutes: (minutesId && views.get(minutesId)) || null,
      remarks: await this.remarks.of(sitting, tx),
      now,
    };
  }

  private async deskFacts(facts: SittingFacts, tx?: Tx): Promise<DeskFacts> {
    const { sitting, roll, view } = facts;
    const { alliance, id, followsId } = sitting;
    const notices = new Map((await this.notices.of(sitting, tx)).map((notice) => [notice.personId, notice]));
    const people = roll.entitled.flatMap(({ personId }) => personId ?? []);
    const officers = [...roll.attendance.values()].flatMap(({ recordedBy }) => recordedBy ?? []);
    const cards = await this.accounts.personCards([...new Set([...people, ...officers])], tx);
    return {
      ...facts,
      notices,
      deliveries: await this.notifications.deliveries(alliance, { kind: 'sitting', id }, tx),
      reachable: new Set([...cards.values()].filter(({ phoneMasked }) => phoneMasked !== null).map((card) => card.id)),
      officerNames: new Map([...cards].map(([person, { name }]) => [person, name])),
      follows: followsId === null ? undefined : await this.sittings.find(alliance, followsId, tx),
      resolutions: await this.resolutions(alliance, scheduledBy(view, sitting.body)?.body, tx),
    };
  }

  /** Those that have moved no date yet. */
  private async resolutions(alliance: string, body: string | undefined, tx?: Tx): Promise<DateResolution[]> {
    if (body === undefined) return [];
    const passed = await this.providers.dateResolutions(alliance, body, tx);
    if (passed.length === 0) return [];
    const used = await this.remarks.usedResolutions(alliance, tx);
    return passed.filter(({ id }) => !used.has(id));
  }
}
