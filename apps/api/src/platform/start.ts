import type { DynamicModule } from '@nestjs/common';
import { AuthPorts } from './auth/auth-ports.ts';
import type { Config } from './config/config.ts';
import { ConfigError } from './config/config-error.ts';
import { loadConfig } from './config/load-config.ts';
import { RouteCheck } from './http/check-routes.ts';
import { createServer } from './http/create-server.ts';
import { createLog, type Log } from './logging/log.ts';
import { nestLogger } from './logging/nest-logger.ts';
import { serveOpenApi } from './openapi/serve-openapi.ts';

type Root = (config: Config, log: Log) => DynamicModule;

/** Starts the API, or says in plain sentences why it cannot start. */
export async function start(root: Root): Promise<void> {
  try {
    await listen(loadConfig(process.env), root);
  } catch (error) {
    process.stderr.write(`${reason(error)}\n`);
    process.exit(1);
  }
}

async function listen(config: Config, root: Root): Promise<void> {
  const log = createLog(config.logLevel);
  const app = await createServer(root(config, log), nestLogger(log), config.trustedProxies);
  app.get(RouteCheck).requireAll();
  await serveOpenApi(app, config);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await app.init();
  if (!app.get(AuthPorts).isProvided) throw new Error('no room provides sessions and rights');
  await app.listen({ host: config.api.host, port: config.api.port });
  log.info({ url: `http://${config.api.host}:${config.api.port}`, environment: config.environment }, 'listening');
}

function reason(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code, message, cause } = error as { code?: string; message?: string; cause?: Error };
  const intro = 'Mengwu cannot start:\n  - ';
  if (code === 'EADDRINUSE') return `${intro}the port is taken; stop the other program or set API_PORT.`;
  if (code === 'ECONNREFUSED' || code === 'ENOENT')
    return `${intro}the database does not answer; check DATABASE_URL and that it runs.`;
  if (code === 'ER_ACCESS_DENIED_ERROR') return `${intro}the database refuses the user or password of DATABASE_URL.`;
  if (code === 'ER_BAD_DB_ERROR') return `${intro}the database of DATABASE_URL does not exist; create it first.`;
  return `${intro}${message ?? String(error)}${cause ? ` (${cause.message})` : ''}`;
}
