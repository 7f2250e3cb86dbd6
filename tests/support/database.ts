import { createConnection } from 'mysql2/promise';

/** URL of this worker's own database, as DATABASE_URL has it. */
export const testDatabaseUrl = (): string => {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('no test database: the suite is not in a project that has one (config/suites.js)');
  return url;
};

/** Empties this worker's database and returns its URL; migrations are the caller's. */
export const freshDatabase = async (): Promise<string> => {
  const url = testDatabaseUrl();
  const name = new URL(url).pathname.slice(1);
  const connection = await createConnection(url);
  await connection.query(`drop database if exists \`${name}\``);
  await connection.query(`create database \`${name}\` character set utf8mb4 collate utf8mb4_unicode_ci`);
  await connection.end();
  return url;
};
