import type { CharterSetting as CharterSettingView, Page } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { AuditWords, type InputOf, type RequestContext } from '../../../platform/index.ts';
import { CharterShelf } from '../charter-shelf.ts';
import { presentSetting } from '../http/charter-setting.presenter.ts';
import { CharterSettingRepository } from '../persistence/charter-setting.repository.ts';
import { officersOf } from './show-charter.query.ts';

/** What the secretariat has settled, newest first. */
@Injectable()
export class ListSettings {
  constructor(
    private readonly shelf: CharterShelf,
    private readonly settings: CharterSettingRepository,
    private readonly words: AuditWords,
  ) {}

  async execute(
    { now }: RequestContext,
    { params: { alliance }, query }: InputOf<'GET /alliances/:alliance/desk/charter/settings'>,
  ): Promise<Page<CharterSettingView>> {
    const known = await this.settings.of(alliance);
    const asked = new Map(this.shelf.questionsOn(alliance, dayOf(now)).map((one) => [one.path, one]));
    const { page, pageSize, q } = query;
    const found = known.filter(({ path, words, reason }) => {
      const { question, subject } = asked.get(path) ?? {};
      return !q || [question, subject, words, reason].some((text) => text?.includes(q));
    });
    const shown = found.slice((page - 1) * pageSize, page * pageSize);
    const names = await this.words.names([...new Set(shown.flatMap(officersOf))]);
    const items = shown.map((one) => presentSetting(one, { question: asked.get(one.path), names, known, now }));
    return { items, total: found.length, page, pageSize };
  }
}
