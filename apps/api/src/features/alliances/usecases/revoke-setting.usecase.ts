import type { CharterSetting as CharterSettingView } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  AuditWords,
  DomainError,
  type InputOf,
  type RequestContext,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { CharterShelf } from '../charter-shelf.ts';
import { isBeforeItHolds } from '../domain/charter-setting.ts';
import { presentSetting } from '../http/charter-setting.presenter.ts';
import { CharterSettingRepository } from '../persistence/charter-setting.repository.ts';
import { KeepVersions } from './keep-versions.ts';

type Key = 'POST /alliances/:alliance/desk/charter/settings/:setting/revoke';

/** Takes an answer back while nobody has lived under it yet. */
@Injectable()
export class RevokeSetting {
  constructor(
    private readonly transactions: Transactions,
    private readonly shelf: CharterShelf,
    private readonly settings: CharterSettingRepository,
    private readonly keepVersions: KeepVersions,
    private readonly words: AuditWords,
  ) {}

  async execute(
    ctx: RequestContext,
    { params: { alliance, setting: id }, body }: InputOf<Key>,
  ): Promise<CharterSettingView> {
    const { personId } = signedIn(ctx);
    const officers = (await this.settings.of(alliance)).map(({ officerId }) => officerId);
    const names = await this.words.names([...new Set([...officers, personId])]);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const known = await this.settings.lock(tx, alliance);
        const setting = known.find((one) => one.id === id);
        if (!setting) throw new DomainError('charter_setting_not_found');
        if (setting.revokedAt !== null) throw new DomainError('charter_setting_revoked');
        if (!isBeforeItHolds(setting, tx.now)) {
          throw new DomainError('charter_setting_holds', { from: setting.holdsFrom });
        }
        const revoked = { ...setting, revokedAt: tx.now, revokedBy: personId, revokeReason: body.reason };
        const next = known.map((one) => (one.id === id ? revoked : one));
        await this.settings.revoke(tx, revoked);
        await this.keepVersions.execute(tx, alliance, next);
        const { version } = this.shelf.textOn(alliance, dayOf(tx.now), next);
        const asked = this.shelf.questionsOn(alliance, dayOf(tx.now), next);
        const question = asked.find(({ path }) => path === setting.path);
        tx.record({
          alliance,
          action: 'charter_setting.revoked',
          subject: { kind: 'charter_setting', id },
          before: { setTo: setting.words },
          after: { setTo: question?.setToText ?? null },
          note: body.reason,
          charterVersion: version,
        });
        tx.afterCommit(() => this.shelf.learnOf(alliance, next));
        return presentSetting(revoked, { question, names, known: next, now: tx.now });
      },
      { answers: true },
    );
  }
}
