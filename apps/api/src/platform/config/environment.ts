import { z } from 'zod';

const port = z.coerce.number<string>().int().min(1).max(65_535);
const webUrl = z.url({ protocol: /^https?$/, error: 'must be a web address such as https://example.org' });
const positive = (max: number) => z.coerce.number<string>().int().min(1).max(max);

/** The variables that the API reads, with their defaults for a developer's machine. */
export const EnvironmentVariables = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  API_HOST: z.string().min(1).default('127.0.0.1'),
  API_PORT: port.default(3000),
  DATABASE_URL: z.string({ error: 'is missing: name the database, for example mysql://user@localhost/mengwu' }).min(1),
  DATABASE_POOL_SIZE: positive(500).default(16),
  DATA_DIR: z.string().min(1).default('.data'),
  CHARTERS_DIR: z.string().min(1).default('config/charters'),
  API_PUBLIC_URL: webUrl.optional(),
  H5_PUBLIC_URL: webUrl.optional(),
  CONSOLE_PUBLIC_URL: webUrl.optional(),
  CORS_ORIGINS: z.string().optional(),
  NOTIFY_BASE_URL: webUrl.optional(),
  WECHAT_FILE: z.string().min(1).optional(),
  SECRET_FILE: z.string().min(1).optional(),
  UPLOAD_MAX_BYTES: positive(100 * 1024 * 1024).default(10 * 1024 * 1024),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});
export type EnvironmentVariables = z.infer<typeof EnvironmentVariables>;
