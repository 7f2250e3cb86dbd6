import { type Charter, type CharterView, charterOn, charterVersion, type LoadedCharter } from '@mengwu/charter';
import { type Day, day } from '@mengwu/kernel';
import { DomainError } from '../../platform/index.ts';
import { type CharterSetting, settingsOn } from './domain/charter-setting.ts';
import { type Question, questionsOn, settle, toFileSetting } from './domain/settle.ts';
import type { CharterText } from './persistence/charter-version.repository.ts';

interface Names {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

interface InForce {
  readonly view: CharterView;
  readonly version: string;
  readonly charter: Charter;
}

const KEPT_DAYS = 16;

/** The charters of this installation and what the secretariats have settled: all in memory, so a rule never waits. */
export class CharterShelf {
  private readonly charters: ReadonlyMap<string, LoadedCharter>;
  private settings: ReadonlyMap<string, readonly CharterSetting[]> = new Map();
  /** By alliance and day; rules ask again and again about today. */
  private readonly days = new Map<string, InForce>();
  /** By alliance and version. */
  private readonly texts = new Map<string, CharterText>();

  constructor(loaded: readonly LoadedCharter[]) {
    this.charters = new Map(loaded.map((one) => [one.charter.id, one]));
  }

  /** Takes note of every answer that stands in the database. */
  learn(settings: readonly CharterSetting[]): void {
    this.settings = byAlliance(settings);
    this.days.clear();
    this.texts.clear();
  }

  /** Takes note of one alliance's answers, after a commit of this process. */
  learnOf(alliance: string, settings: readonly CharterSetting[]): void {
    this.learn([...[...this.settings.values()].flat().filter((one) => one.alliance !== alliance), ...settings]);
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

  settingsOf(alliance: string): readonly CharterSetting[] {
    return this.settings.get(alliance) ?? [];
  }

  charter(alliance: string, on: Day): InForce {
    const key = `${alliance} ${on}`;
    const known = this.days.get(key);
    if (known) return known;
    if (this.days.size >= KEPT_DAYS * this.charters.size) this.days.clear();
    const { charter, version } = this.textOn(alliance, on);
    const inForce = { view: viewOn(charter, on), version, charter };
    this.days.set(key, inForce);
    return inForce;
  }

  /** The text that holds on a day, with these answers or with those that are known. */
  textOn(alliance: string, on: Day, settings = this.settingsOf(alliance)): CharterText {
    const { charter, version: fileVersion, text: fileText } = this.take(alliance);
    const inForce = settingsOn(settings, on);
    const version = charterVersion(fileText, inForce.map(toFileSetting));
    const key = `${alliance} ${version}`;
    const known = this.texts.get(key);
    if (known) return known;
    const text = { version, charter: settle(charter, inForce), fileVersion, fileText, settings: inForce };
    this.texts.set(key, text);
    return text;
  }

  /** What the founding document leaves open on a day. */
  questionsOn(alliance: string, on: Day, settings = this.settingsOf(alliance)): Question[] {
    const { charter } = this.textOn(alliance, on, settings);
    return questionsOn(charter, viewOn(charter, on));
  }

  private take(alliance: string): LoadedCharter {
    const loaded = this.charters.get(alliance);
    if (!loaded) throw new DomainError('alliance_not_found');
    return loaded;
  }
}

/** A travelling clock can stand before the charter began: then its first day counts. */
export function viewOn(charter: Charter, on: Day): CharterView {
  const from = day(charter.inForceFrom);
  return charterOn(charter, on < from ? from : on);
}

function byAlliance(settings: readonly CharterSetting[]): Map<string, CharterSetting[]> {
  const grouped = new Map<string, CharterSetting[]>();
  for (const one of settings) grouped.set(one.alliance, [...(grouped.get(one.alliance) ?? []), one]);
  return grouped;
}
