import type { OfficeDuties } from '@mengwu/contracts';
import { day, dayOf, yearOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import {
  DomainError,
  type InputOf,
  isDuplicate,
  newId,
  type RequestContext,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { mayMarkDuty } from '../domain/office.rules.ts';
import { allOffices, dutiesOf } from '../domain/office-facts.ts';
import { OfficeDutyRepository } from '../persistence/office-duty.repository.ts';
import { OfficeTermRepository } from '../persistence/office-term.repository.ts';
import { PeopleBook } from './people-book.ts';

/** What the charter asks of each office, year by year: done or not (A22, A23, E18). */
@Injectable()
export class OfficeDutyList {
  constructor(
    private readonly alliances: Alliances,
    private readonly files: Files,
    private readonly duties: OfficeDutyRepository,
    private readonly terms: OfficeTermRepository,
    private readonly people: PeopleBook,
    private readonly transactions: Transactions,
  ) {}

  async list(ctx: RequestContext, alliance: string, asked?: number): Promise<{ items: OfficeDuties[] }> {
    const year = asked ?? yearOf(dayOf(ctx.now));
    const { view } = this.alliances.charterAt(alliance, ctx.now);
    const [done, held] = await Promise.all([this.duties.done(alliance, year), this.terms.heldAt(alliance, ctx.now)]);
    const people = await this.people.find(alliance, [
      ...held.map(({ personId }) => personId),
      ...done.map(({ doneBy }) => doneBy),
    ]);
    const files = await this.files.views(
      alliance,
      done.flatMap(({ fileId }) => fileId ?? []),
    );
    const ofOffice = (office: string): OfficeDuties['items'] =>
      dutiesOf(view, office).map(({ text, article }) => {
        const mark = done.find((one) => one.office === office && one.key === article);
        return {
          key: article,
          text,
          article,
          done: mark
            ? {
                on: mark.doneOn,
                by: people.get(mark.doneBy)?.name ?? '',
                note: mark.note,
                file: (mark.fileId !== null && files.get(mark.fileId)) || null,
              }
            : null,
          mark: presentDecision(mayMarkDuty({ article, year, today: dayOf(ctx.now), isDone: mark !== undefined })),
        };
      });
    const items = allOffices(view).map(({ office }) => ({
      office,
      holders: held.filter((term) => term.office === office).map(({ personId }) => people.get(personId)?.name ?? ''),
      year,
      items: ofOffice(office),
    }));
    return { items: items.filter((one) => one.items.length > 0) };
  }

  async mark(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/office-duties'>,
  ): Promise<{ items: OfficeDuties[] }> {
    const { alliance } = params;
    const { office, key, year, note, file } = body;
    const by = signedIn(ctx).personId;
    await this.transactions.run(ctx, async (tx) => {
      const { view } = this.alliances.charterAt(alliance, tx.now);
      const duty = dutiesOf(view, office).find(({ article }) => article === key);
      if (!duty) throw new DomainError('office_duty_unknown');
      const doneOn = day(body.doneOn);
      if (doneOn > dayOf(tx.now) || yearOf(doneOn) !== year)
        throw new DomainError('office_duty_in_future', { year }, { article: duty.article });
      if (file !== null) {
        const subject = { kind: 'officeDuty', id: newId() };
        await this.files.attach(tx, { file, alliance, owner: by, purpose: 'resolution', subject });
      }
      try {
        await this.duties.insert(tx, alliance, { office, key, year, doneOn, note, fileId: file, doneBy: by });
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        throw new DomainError('office_duty_done', { year }, { article: duty.article, cause: error });
      }
      tx.record({
        alliance,
        action: 'office.duty-done',
        subject: { kind: 'officeDuty', id: newId() },
        after: { office, duty: duty.text, year },
        note,
        article: duty.article,
      });
    });
    return this.list(ctx, alliance, year);
  }
}
