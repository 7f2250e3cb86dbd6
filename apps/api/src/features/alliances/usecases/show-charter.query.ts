import type { CharterDesk } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { AuditWords } from '../../../platform/index.ts';
import { CharterShelf } from '../charter-shelf.ts';
import { toCharterDesk } from '../http/charter-desk.presenter.ts';
import { CharterSettingRepository } from '../persistence/charter-setting.repository.ts';

/** The charter at the desk: article by article, with the questions to answer. */
@Injectable()
export class ShowCharter {
  constructor(
    private readonly shelf: CharterShelf,
    private readonly settings: CharterSettingRepository,
    private readonly words: AuditWords,
  ) {}

  async execute(alliance: string, now: Instant): Promise<CharterDesk> {
    // From the database: another process may have taken an answer a moment ago.
    const settings = await this.settings.of(alliance);
    const names = await this.words.names([...new Set(settings.flatMap(officersOf))]);
    return toCharterDesk({ ...this.shelf.charter(alliance, dayOf(now)), settings, names, now });
  }
}

export const officersOf = ({ officerId, revokedBy }: { officerId: string; revokedBy: string | null }): string[] =>
  revokedBy === null ? [officerId] : [officerId, revokedBy];
