import { addDays, type Day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { CharterShelf } from '../charter-shelf.ts';
import type { CharterSetting } from '../domain/charter-setting.ts';
import { CharterVersionRepository } from '../persistence/charter-version.repository.ts';

/** A decision names only the version that it was taken under, so the text of that version must not get lost. */
@Injectable()
export class KeepVersions {
  constructor(
    private readonly shelf: CharterShelf,
    private readonly versions: CharterVersionRepository,
  ) {}

  /** Keeps the text of today and of every later day on which it changes. */
  async execute(tx: Tx, alliance: string, settings: readonly CharterSetting[]): Promise<void> {
    for (const on of daysOfChange(settings, dayOf(tx.now))) {
      await this.versions.keep(tx, this.shelf.textOn(alliance, on, settings));
    }
  }
}

function daysOfChange(settings: readonly CharterSetting[], today: Day): Day[] {
  const later = settings.map(({ holdsFrom }) => holdsFrom).filter((on) => on > today);
  // Tomorrow too: an answer that is taken back may leave yesterday's text standing.
  return [...new Set([today, addDays(today, 1), ...later])].sort();
}
