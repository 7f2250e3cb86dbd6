import { type RouteKey, type RouteSpec, routes } from '@mengwu/contracts';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { lastValueFrom, type Observable, from as observe } from 'rxjs';
import { Config } from '../config/config.ts';
import { Repeats } from '../idempotency/repeats.ts';
import { contentDisposition, type FileAnswer } from './file-answer.ts';
import { parseInput } from './parse-input.ts';
import type { MengwuRequest } from './request-state.ts';
import { ROUTE } from './route.decorator.ts';
import { shapeAnswer } from './shape-answer.ts';
import { readUpload } from './uploaded-file.ts';

/** What happens around every controller method: parse, make repeatable, shape the answer. */
@Injectable()
export class RouteInterceptor implements NestInterceptor {
  private readonly reflector: Reflector;
  private readonly config: Config;
  private readonly repeats: Repeats;

  constructor(reflector: Reflector, config: Config, repeats: Repeats) {
    this.reflector = reflector;
    this.config = config;
    this.repeats = repeats;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const key = this.reflector.get<RouteKey>(ROUTE, context.getHandler());
    return observe(this.serve(key, http.getRequest(), http.getResponse(), () => lastValueFrom(next.handle())));
  }

  private async serve(key: RouteKey, request: MengwuRequest, reply: FastifyReply, handle: () => Promise<unknown>) {
    const spec: RouteSpec = routes[key];
    const input = await this.readInput(spec, request);
    request.mengwu.input = input;
    const answer = spec.idempotent ? await this.repeats.answer(key, input, request, handle) : await handle();
    if (spec.produces === 'file') return sendFile(reply, answer as FileAnswer);
    return shapeAnswer(key, spec, answer, !this.config.isProduction);
  }

  private async readInput(spec: RouteSpec, request: MengwuRequest) {
    const { params, query } = request;
    if (spec.consumes === 'raw') {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      return {
        ...parseInput(spec, { params, query, body: undefined }),
        raw: request.mengwu.raw ?? Buffer.alloc(0),
        headers,
      };
    }
    if (spec.consumes !== 'multipart') return parseInput(spec, { params, query, body: request.body });
    const { file, body } = await readUpload(request, this.config.uploadMaxBytes);
    return { ...parseInput(spec, { params, query, body }), file };
  }
}

function sendFile(reply: FastifyReply, answer: FileAnswer): unknown {
  void reply
    .type(answer.contentType)
    .header('content-disposition', contentDisposition(answer))
    .header('cache-control', 'private, no-store')
    .header('content-security-policy', "default-src 'none'; sandbox");
  return Buffer.isBuffer(answer.content) ? answer.content : new StreamableFile(answer.content);
}
