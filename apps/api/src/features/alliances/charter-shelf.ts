import { type Charter, type CharterView, charterOn, type LoadedCharter } from '@mengwu/charter';
import { type Day, day } from '@mengwu/kernel';
import { DomainError } from '../../platform/index.ts';

interface Names {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

const KEPT_DAYS = 16;

/** The charters of this installation, read once at the start. */
export class CharterShelf {
  private readonly charters: ReadonlyMap<string, LoadedCharter>;
  /** By alliance and day; rules ask again and again about today. */
  private readonly views = new Map<string, CharterView>();

  constructor(loaded: readonly LoadedCharter[]) {
    this.charters = new Map(loaded.map((one) => [one.charter.id, one]));
  }

  all(): LoadedCharter[] {
    return [...this.charters.values()];
  }

  has(alliance: string): boolean {
    return this.charters.has(alliance);
  }

  names(): Names[] {
    return this.all().map(({ charter }) => this.nameOf(charter.id));
  }

  nameOf(alliance: string): Names {
    const { charter } = this.take(alliance);
    // Names for lists and letters are the newest ones; a page shows those of its day.
    const newest = (values: readonly { value: string }[]) => values.at(-1)?.value ?? '';
    return { id: alliance, name: newest(charter.identity.name), shortName: newest(charter.identity.shortName) };
  }

  charter(alliance: string, on: Day): { view: CharterView; version: string; charter: Charter } {
    const { charter, version } = this.take(alliance);
    return { view: this.viewOf(charter, on), version, charter };
  }

  private viewOf(charter: Charter, on: Day): CharterView {
    // A travelling clock can stand before the charter began: then its first day counts.
    const from = day(charter.inForceFrom);
    const key = `${charter.id} ${on}`;
    const known = this.views.get(key);
    if (known) return known;
    if (this.views.size >= KEPT_DAYS * this.charters.size) this.views.clear();
    const view = charterOn(charter, on < from ? from : on);
    this.views.set(key, view);
    return view;
  }

  private take(alliance: string): LoadedCharter {
    const loaded = this.charters.get(alliance);
    if (!loaded) throw new DomainError('alliance_not_found');
    return loaded;
  }
}
