import type { CharterSetting as CharterSettingView } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  AuditWords,
  DomainError,
  type InputOf,
  newId,
  type RequestContext,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { CharterShelf } from '../charter-shelf.ts';
import { type CharterSetting, holdsFrom, revisionOf, settingsOn } from '../domain/charter-setting.ts';
import { requireForm, requireSound, wordsOf } from '../domain/settle.ts';
import { presentSetting } from '../http/charter-setting.presenter.ts';
import { CharterSettingRepository } from '../persistence/charter-setting.repository.ts';
import { KeepVersions } from './keep-versions.ts';

type Key = 'POST /alliances/:alliance/desk/charter/settings';

/** The secretariat answers what the founding document leaves open; the answer holds from the next day. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly transactions: Transactions,
    private readonly shelf: CharterShelf,
    private readonly settings: CharterSettingRepository,
    private readonly keepVersions: KeepVersions,
    private readonly words: AuditWords,
  ) {}

  async execute(ctx: RequestContext, input: InputOf<Key>): Promise<CharterSettingView> {
    try {
      return await this.answer(ctx, input);
    } catch (error) {
      throw error instanceof AnsweredMeanwhile ? await this.tell(error) : error;
    }
  }

  private async answer(ctx: RequestContext, { params: { alliance }, body }: InputOf<Key>): Promise<CharterSettingView> {
    const { personId } = signedIn(ctx);
    const names = await this.words.names([personId]);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const known = await this.settings.lock(tx, alliance);
        const { version } = this.shelf.textOn(alliance, dayOf(tx.now), known);
        const question = this.shelf.questionsOn(alliance, dayOf(tx.now), known).find(({ path }) => path === body.path);
        if (!question) throw new DomainError('charter_question_unknown');
        if (revisionOf(known, body.path) !== body.revision)
          throw new AnsweredMeanwhile(standing(known, body.path, tx.now));
        requireForm(question, body.answer);
        const setting: CharterSetting = {
          ...{ id: newId(), alliance, path: body.path, answer: body.answer, reason: body.reason },
          ...{ officerId: personId, madeAt: tx.now, holdsFrom: holdsFrom(tx.now) },
          answerNo: known.filter(({ path }) => path === body.path).length + 1,
          words: wordsOf(body.answer, question.form),
          ...{ revokedAt: null, revokedBy: null, revokeReason: null },
        };
        const next = [...known, setting];
        requireSound(question, () => this.shelf.textOn(alliance, setting.holdsFrom, next));
        await this.settings.insert(tx, setting, version);
        await this.keepVersions.execute(tx, alliance, next);
        tx.record({
          alliance,
          action: 'charter_setting.made',
          subject: { kind: 'charter_setting', id: setting.id },
          before: { setTo: question.setToText },
          after: { setTo: setting.words, question: question.question, holdsFrom: setting.holdsFrom },
          note: setting.reason,
          charterVersion: version,
          article: question.article,
        });
        tx.afterCommit(() => this.shelf.learnOf(alliance, next));
        return presentSetting(setting, { question, names, known: next, now: tx.now });
      },
      { answers: true },
    );
  }

  /** Two officers at the same question: the second one hears what the first one has set. */
  private async tell({ setting }: AnsweredMeanwhile): Promise<DomainError> {
    if (!setting) return new DomainError('changed_elsewhere');
    const names = await this.words.names([setting.officerId]);
    const officer = names.get(setting.officerId) ?? '另一位工作人员';
    return new DomainError('charter_setting_taken', { officer, setTo: setting.words, from: setting.holdsFrom });
  }
}

class AnsweredMeanwhile extends Error {
  constructor(readonly setting: CharterSetting | undefined) {
    super('answered meanwhile');
  }
}

/** What stands at a question, in force or about to be. */
const standing = (known: readonly CharterSetting[], path: string, now: Instant) =>
  settingsOn(known, holdsFrom(now)).find((one) => one.path === path);
