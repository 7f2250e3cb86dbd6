import { z } from 'zod';

const whole = (max: number) => {
  const error = `must be a whole number from 1 to ${max}`;
  return z.coerce.number<string>({ error }).int({ error }).min(1, { error }).max(max, { error });
};
const webUrl = z.url({ protocol: /^https?$/, error: 'must be a web address such as https://example.org' });
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

/** The variables that the API reads, with their defaults for a developer's machine. */
export const EnvironmentVariables = z.object({
  NODE_ENV: oneOf(['development', 'test', 'production']).default('development'),
  API_HOST: z.string().min(1).default('127.0.0.1'),
  API_PORT: whole(65_535).default(3000),
  DATABASE_URL: z.string({ error: 'is missing: name the database, for example mysql://user@localhost/mengwu' }).min(1),
  DATABASE_POOL_SIZE: whole(500).default(16),
  DATA_DIR: z.string().min(1).default('.data'),
  CHARTERS_DIR: z.string().min(1).default('config/charters'),
  API_PUBLIC_URL: webUrl.optional(),
  H5_PUBLIC_URL: webUrl.optional(),
  CONSOLE_PUBLIC_URL: webUrl.optional(),
  CORS_ORIGINS: z.string().optional(),
  NOTIFY_BASE_URL: webUrl.optional(),
  WECHAT_FILE: z.string().min(1).optional(),
  SECRET_FILE: z.string().min(1).optional(),
  TRUSTED_PROXIES: z.string().min(1).default('loopback'),
  UPLOAD_MAX_BYTES: whole(100 * 1024 * 1024).default(10 * 1024 * 1024),
  WORKERS: oneOf(['on', 'off']).default('on'),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});
export type EnvironmentVariables = z.infer<typeof EnvironmentVariables>;
