import { Controller } from '@nestjs/common';
import { DomainError } from '../http/domain-error.ts';
import { Route } from '../http/route.decorator.ts';
import { Log } from '../logging/log.ts';
import { Readiness } from './readiness.ts';

@Controller()
export class HealthController {
  private readonly readiness: Readiness;
  private readonly log: Log;

  constructor(readiness: Readiness, log: Log) {
    this.readiness = readiness;
    this.log = log;
  }

  @Route('GET /live')
  live() {
    return { status: 'ok' as const, checks: {} };
  }

  @Route('GET /ready')
  async ready() {
    const { isReady, checks } = await this.readiness.check();
    if (isReady) return { status: 'ok' as const, checks };
    this.log.warn({ checks }, 'not ready');
    throw new DomainError('not_ready');
  }
}
