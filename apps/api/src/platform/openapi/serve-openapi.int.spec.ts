import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig } from '../config/load-config.ts';
import { createServer } from '../http/create-server.ts';
import { createLog } from '../logging/log.ts';
import { platformModule } from '../platform.module.ts';
import { serveOpenApi } from './serve-openapi.ts';

let app: NestFastifyApplication;
beforeAll(async () => {
  const config = loadConfig({ NODE_ENV: 'test', DATABASE_URL: process.env.DATABASE_URL });
  app = await createServer(platformModule(config, createLog('silent')), false);
  await serveOpenApi(app, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(() => app.close());

describe('the description of the API', () => {
  it('lies at /openapi.json', async () => {
    const answer = await app.inject('/openapi.json');
    expect([answer.statusCode, answer.json().openapi]).toEqual([200, '3.1.0']);
  });

  it('can be read at /docs without a network', async () => {
    const page = await app.inject('/docs');
    expect(page.statusCode).toBe(200);
    const assets = [...page.body.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
    expect(assets.length).toBeGreaterThan(2);
    expect(assets.filter((path) => /^(https?:)?\/\//.test(path))).toEqual([]);
    const answers = await Promise.all(assets.map((path) => app.inject(new URL(path, 'http://x/docs').pathname)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(assets.map(() => 200));
  });
});
