import { DEFAULT_MERCHANTS, DEFAULT_PERSONAS, DEFAULT_TEMPLATES, LOOPBACK_HOSTS } from '../defaults.ts';
import type { PersonaSeed, SandboxOptions } from '../options.ts';
import { digits, seeded } from './ids.ts';

export interface App {
  readonly key: 'mp' | 'h5';
  readonly appid: string;
  readonly pages: readonly string[] | null;
  readonly redirectHosts: readonly string[];
}

export interface Merchant {
  readonly key: string;
  readonly name: string;
  readonly mchid: string;
}

export interface Template {
  readonly key: string;
  readonly templateId: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Config {
  readonly apps: readonly App[];
  readonly merchants: readonly Merchant[];
  readonly templates: readonly Template[];
  readonly personas: readonly PersonaSeed[];
  readonly allowedNotifyHosts: readonly string[];
  readonly compressRepeats: number;
  readonly signErrors: boolean;
}

/** Fills the gaps of the options; throws a RangeError in words for settings that cannot work. */
export function resolveConfig(options: SandboxOptions, seed: string): Config {
  const compressRepeats = options.compressRepeats ?? 1;
  if (!(compressRepeats >= 1)) throw new RangeError(`compressRepeats must be 1 or more, not ${compressRepeats}.`);
  const merchants = (options.merchants ?? DEFAULT_MERCHANTS).map((given) => ({
    key: given.key,
    name: given.name,
    mchid: given.mchid ?? `19${digits(seeded(seed, `mchid ${given.key}`), 8)}`,
  }));
  refuseTwins(
    'merchant key',
    merchants.map((merchant) => merchant.key),
  );
  refuseTwins(
    'mchid',
    merchants.map((merchant) => merchant.mchid),
  );
  return {
    apps: resolveApps(options, seed),
    merchants,
    templates: (options.templates ?? DEFAULT_TEMPLATES).map((given) => ({
      ...given,
      templateId: seeded(seed, `template ${given.key}`).toString('base64url').slice(0, 43),
    })),
    personas: options.personas ?? DEFAULT_PERSONAS,
    allowedNotifyHosts: options.allowedNotifyHosts ?? LOOPBACK_HOSTS,
    compressRepeats,
    signErrors: options.signErrors ?? true,
  };
}

function resolveApps(options: SandboxOptions, seed: string): App[] {
  const appid = (key: string): string => `wx${seeded(seed, `appid ${key}`).toString('hex').slice(0, 16)}`;
  const { mp, h5 } = options.apps ?? {};
  const apps: App[] = [
    { key: 'mp', appid: mp?.appid ?? appid('mp'), pages: mp?.pages ?? null, redirectHosts: [] },
    { key: 'h5', appid: h5?.appid ?? appid('h5'), pages: null, redirectHosts: h5?.redirectHosts ?? LOOPBACK_HOSTS },
  ];
  refuseTwins(
    'appid',
    apps.map((app) => app.appid),
  );
  return apps;
}

function refuseTwins(what: string, values: readonly string[]): void {
  const twin = values.find((value, index) => values.indexOf(value) !== index);
  if (twin !== undefined) throw new RangeError(`The ${what} "${twin}" is given twice.`);
}

/** Whether `host` (with port) is on a list of names with or without port. */
export function hostAllowed(url: URL, hosts: readonly string[]): boolean {
  return hosts.includes(url.host) || hosts.includes(url.hostname);
}
