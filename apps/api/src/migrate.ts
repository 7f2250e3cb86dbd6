import { ConfigError } from './platform/config/config-error.ts';
import { loadConfig } from './platform/config/load-config.ts';
import { migrate } from './platform/database/migrate.ts';

/** Brings the database up to date; the last line says what was done. */
async function main(): Promise<void> {
  const { database } = loadConfig(process.env);
  const ran = await migrate(database.url);
  for (const name of ran) process.stdout.write(`ran ${name}\n`);
  process.stdout.write(ran.length > 0 ? `${ran.length} migrations run\n` : 'the database is up to date\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : `The migration failed: ${error}`}\n`);
  process.exitCode = 1;
});
