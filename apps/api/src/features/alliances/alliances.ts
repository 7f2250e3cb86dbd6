import type { Charter, CharterSetting, CharterView } from '@mengwu/charter';
import { type Day, dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/http/domain-error.ts';
import { CharterShelf, viewOn } from './charter-shelf.ts';
import { toFileSetting } from './domain/settle.ts';
import { type MemberCountProvider, MemberCounts } from './member-counts.ts';
import { CharterVersionRepository } from './persistence/charter-version.repository.ts';

export interface AllianceName {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

/** What other rooms may ask of the alliances and their charters; all of it is in memory. */
@Injectable()
export class Alliances {
  constructor(
    private readonly shelf: CharterShelf,
    private readonly counts: MemberCounts,
    private readonly versions: CharterVersionRepository,
  ) {}

  list(): AllianceName[] {
    return this.shelf.names();
  }

  exists(alliance: string): boolean {
    return this.shelf.has(alliance);
  }

  /** @throws DomainError `alliance_not_found` */
  require(alliance: string): void {
    if (!this.exists(alliance)) throw new DomainError('alliance_not_found');
  }

  /**
   * The charter as it stands on a day, and the version to record with a decision taken under it.
   * @throws DomainError `alliance_not_found`
   */
  charter(alliance: string, on: Day): { view: CharterView; version: string } {
    const { view, version } = this.shelf.charter(alliance, on);
    return { view, version };
  }

  /** @throws DomainError `alliance_not_found` */
  charterAt(alliance: string, at: Instant): { view: CharterView; version: string } {
    return this.charter(alliance, dayOf(at));
  }

  /** The whole charter that holds on a day, with the answers in it: to try another file with the same answers. */
  inForce(alliance: string, on: Day): { charter: Charter; answers: readonly CharterSetting[] } {
    const { charter, settings } = this.shelf.textOn(alliance, on);
    return { charter, answers: settings.map(toFileSetting) };
  }

  /**
   * The charter as it stood under a version that a decision names, as of a day: the same answer that the rules had then.
   * Undefined for a version that was never in force here.
   */
  async charterByVersion(alliance: string, version: string, on: Day): Promise<CharterView | undefined> {
    const charter = await this.versions.find(alliance, version);
    return charter && viewOn(charter, on);
  }

  /** @throws DomainError `alliance_not_found` */
  nameOf(alliance: string): string {
    return this.shelf.nameOf(alliance).name;
  }

  /** The members room tells how many members each alliance has. */
  onMemberCount(provider: MemberCountProvider): void {
    this.counts.provide(provider);
  }
}
