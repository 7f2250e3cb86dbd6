import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { routes } from '@mengwu/contracts';
import { type INestApplicationContext, type LoggerService, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Config } from '../config/config.ts';
import { Log } from '../logging/log.ts';
import { openRequest } from './open-request.ts';
import { patchByPost } from './patch-by-post.ts';
import { readJson } from './read-json.ts';
import { refuseAddress } from './refuse-address.ts';
import type { MengwuRequest } from './request-state.ts';

const BODY_BYTES = 1024 * 1024;
const REQUEST_TIMEOUT_MS = 60_000;

/** Puts the rooms on Fastify, with the limits and headers that every answer carries. */
export async function createServer(
  root: Type | object,
  logger: LoggerService | false,
  trustedProxies = 'loopback',
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    trustProxy: trustedProxies,
    logger: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    rewriteUrl: patchByPost,
    frameworkErrors: refuseAddress,
  });
  const app = await NestFactory.create<NestFastifyApplication>(root as Type, adapter, {
    logger,
    bodyParser: false,
    abortOnError: false,
  });
  const config = app.get(Config);
  await prepare(app.getHttpAdapter().getInstance() as unknown as FastifyInstance, app, config);
  app.enableCors({
    origin: [...config.corsOrigins],
    allowedHeaders: ['authorization', 'content-type', 'idempotency-key', 'x-request-id'],
    exposedHeaders: ['x-request-id', 'retry-after', 'content-disposition'],
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    maxAge: 600,
  });
  return app;
}

async function prepare(fastify: FastifyInstance, app: INestApplicationContext, config: Config): Promise<void> {
  const log = app.get(Log);
  const rawPaths = new Set(
    Object.entries(routes).flatMap(([key, route]) => ('consumes' in route && route.consumes === 'raw' ? [key] : [])),
  );
  openRequest(fastify, log);
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => {
    const key = `${request.method} ${request.routeOptions.url}`;
    const isRaw = rawPaths.has(key);
    if (isRaw) (request as MengwuRequest).mengwu.raw = body as Buffer;
    try {
      done(null, isRaw ? undefined : readJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
  await fastify.register(multipart, {
    limits: { files: 1, fileSize: config.uploadMaxBytes, fields: 20, fieldSize: 20_000, parts: 21, headerPairs: 50 },
  });
  await fastify.register(helmet, {
    crossOriginResourcePolicy: { policy: 'same-site' },
    strictTransportSecurity: config.isProduction ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    contentSecurityPolicy: { directives: { 'upgrade-insecure-requests': config.isProduction ? [] : null } },
  });
}
