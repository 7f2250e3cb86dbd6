interface RunTimeConfig {
  readonly apiBase: string;
  /** Where the phone app lives: door links open there. */
  readonly phoneBase: string;
}

const defaults: RunTimeConfig = { apiBase: 'http://127.0.0.1:3000', phoneBase: 'http://127.0.0.1:3100' };

const given = (globalThis as { MENGWU_CONFIG?: Partial<RunTimeConfig> }).MENGWU_CONFIG;

const withoutSlash = (base: string) => base.replace(/\/+$/, '');

export const config: RunTimeConfig = {
  apiBase: withoutSlash(given?.apiBase ?? defaults.apiBase),
  phoneBase: withoutSlash(given?.phoneBase ?? defaults.phoneBase),
};
