import { applicationForm } from '@mengwu/charter';
import type { DeskObjection, DeskPublicity, OwnObjection, PublicityCard, PublicityView } from '@mengwu/contracts';
import { ALLOWED, dayOf, type Instant, refused } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import type { Tx } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Files } from '../../files/index.ts';
import { Members } from '../../members/index.ts';
import { stepOf } from '../domain/application-path.ts';
import { daysLeft, mayObject } from '../domain/publicity.rules.ts';
import { type Objection, publicityState } from '../domain/publicity.ts';
import type { ShownPublicity } from '../persistence/publicity.repository.ts';
import { ChartersOf } from '../usecases/charters-of.ts';
import { objectionTexts, publicityTexts } from './publicity.texts.ts';

/** What members read of an applicant: what it does, never how to reach somebody. */
const FOR_MEMBERS = new Set([
  'unitKind',
  'address',
  'departmentName',
  'introduction',
  'reason',
  'evidence',
  'qualification',
  'employer',
]);

@Injectable()
export class PublicityPresenter {
  constructor(
    private readonly charters: ChartersOf,
    private readonly accounts: Accounts,
    private readonly members: Members,
    private readonly files: Files,
  ) {}

  card(notice: ShownPublicity, now: Instant): PublicityCard {
    const today = dayOf(now);
    const state = publicityState(notice, today);
    const { view } = this.charters.form({ alliance: notice.alliance, createdAt: notice.formAt });
    return {
      id: notice.id,
      name: notice.name,
      unitKind: this.answers(notice).unitKind || null,
      kindLabel: view.memberKinds[notice.kind]?.label.value ?? '成员',
      startsOn: notice.startsOn,
      endsOn: notice.endsOn,
      daysLeft: daysLeft(notice, today),
      state,
      stateText: publicityTexts[state],
      article: notice.article,
    };
  }

  async view(
    notice: ShownPublicity,
    reader: { readonly isMember: boolean; readonly own: Objection | undefined; readonly now: Instant },
  ): Promise<PublicityView> {
    const { isMember, own, now } = reader;
    return {
      ...this.card(notice, now),
      details: isMember && notice.outcome === null ? this.details(notice) : [],
      isMember,
      ownObjection: own ? await this.objection(own) : null,
      actions: {
        object: presentDecision(mayObject(notice, dayOf(now), { isMember, hasObjected: own !== undefined })),
      },
    };
  }

  async desk(
    notices: readonly ShownPublicity[],
    objections: readonly Objection[],
    now: Instant,
    tx?: Tx,
  ): Promise<DeskPublicity[]> {
    const [first] = notices;
    const units = first
      ? await this.members.memberCards(
          first.alliance,
          objections.map(({ memberId }) => memberId),
          tx,
        )
      : new Map();
    const persons = await this.accounts.personCards(
      objections.map(({ personId }) => personId),
      tx,
    );
    const shown = await Promise.all(
      objections.map(
        async (objection): Promise<[string, DeskObjection]> => [
          objection.publicity,
          {
            ...(await this.objection(objection, tx)),
            memberName: units.get(objection.memberId)?.name ?? '',
            personName: persons.get(objection.personId)?.name ?? '',
            actions: {
              resolve: presentDecision(objection.state === 'open' ? ALLOWED : refused('objection_decided')),
            },
          },
        ],
      ),
    );
    return notices.map((notice) => ({
      ...this.card(notice, now),
      application: notice.application,
      stepTitle: this.stepTitle(notice),
      told: notice.told,
      objections: shown.flatMap(([publicity, objection]) => (publicity === notice.id ? [objection] : [])),
    }));
  }

  private async objection(objection: Objection, tx?: Tx): Promise<OwnObjection> {
    const { id, reason, fileIds, madeAt, state, answer, decidedAt, alliance } = objection;
    const files = await this.files.views(alliance, fileIds, tx);
    return {
      id,
      reason,
      files: [...files.values()],
      madeAt,
      state,
      stateText: objectionTexts[state],
      answer,
      decidedAt,
    };
  }

  private answers({ fields }: ShownPublicity): Record<string, string> {
    return JSON.parse(fields);
  }

  private details(notice: ShownPublicity): { label: string; value: string }[] {
    const { view } = this.charters.form({ alliance: notice.alliance, createdAt: notice.formAt });
    const answers = this.answers(notice);
    const asked = applicationForm(view, notice.kind)?.screens.flatMap(({ fields }) => fields) ?? [];
    return asked.flatMap(({ key, label }) => {
      const value = FOR_MEMBERS.has(key) ? answers[key]?.trim() : undefined;
      return value ? [{ label, value }] : [];
    });
  }

  private stepTitle({ alliance, kind, step, pathOn, formAt }: ShownPublicity): string {
    return stepOf(this.charters.path({ alliance, pathOn, createdAt: formAt }), kind, step)?.title ?? '公示';
  }
}
