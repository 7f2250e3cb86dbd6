import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Log } from '../logging/log.ts';
import { toProblem } from './problem.ts';
import type { MengwuRequest } from './request-state.ts';

/** The edge where every error becomes a problem response. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log: Log;

  constructor(log: Log) {
    this.log = log;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<MengwuRequest>(), http.getResponse<FastifyReply>(), this.log);
  }
}

export function sendProblem(error: unknown, request: MengwuRequest, reply: FastifyReply, log: Log): void {
  const { requestId, routeKey } = request.mengwu ?? { requestId: '', routeKey: undefined };
  const problem = toProblem(error, requestId);
  if (problem.status >= 500)
    log.error({ err: error, requestId, route: routeKey, problem: problem.code }, 'request failed');
  const seconds =
    problem.params?.seconds ?? (problem.params?.minutes ? Number(problem.params.minutes) * 60 : undefined);
  if (problem.status === 429 && seconds !== undefined) void reply.header('retry-after', String(seconds));
  if (problem.status === 503) void reply.header('retry-after', '2');
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
  void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}
