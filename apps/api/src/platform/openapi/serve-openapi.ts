import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.ts';
import { describeApi } from './describe-api.ts';

/** The document at /openapi.json and its viewer at /docs; both work without a network. */
export async function serveOpenApi(app: NestFastifyApplication, config: Config): Promise<void> {
  const document = describeApi({ url: config.publicUrls.api, withDevelopment: !config.isProduction });
  const text = JSON.stringify(document);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.get('/openapi.json', (_, reply) => reply.type('application/json; charset=utf-8').send(text));
  SwaggerModule.setup('docs', app, document as unknown as OpenAPIObject, { raw: false });
}
