import { instant } from '@mengwu/kernel';
import { Controller } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { TravellingClock } from '../clock/travelling-clock.ts';
import { DomainError } from '../http/domain-error.ts';
import { Input, Route } from '../http/route.decorator.ts';
import type { InputOf } from '../http/route-types.ts';
import { Jobs } from '../jobs/jobs.ts';
import { Outbox } from '../outbox/outbox.ts';

/** What lets a year be lived in a minute; 404 in production. */
@Controller()
export class DevelopmentController {
  private readonly clock: Clock;
  private readonly jobs: Jobs;
  private readonly outbox: Outbox;

  constructor(clock: Clock, jobs: Jobs, outbox: Outbox) {
    this.clock = clock;
    this.jobs = jobs;
    this.outbox = outbox;
  }

  @Route('GET /development/clock')
  readClock() {
    return { now: this.clock.now() };
  }

  @Route('POST /development/clock')
  async travel(@Input() { body }: InputOf<'POST /development/clock'>) {
    if (!(this.clock instanceof TravellingClock)) throw new DomainError('not_found');
    const before = this.clock.now();
    await this.clock.travelTo(instant(body.to));
    if (this.clock.now() < before) await this.jobs.afterJourneyBack();
    return { now: this.clock.now() };
  }

  @Route('POST /development/jobs/run')
  async runJobs() {
    const ran = await this.jobs.runDue();
    await this.outbox.drain();
    return { ran };
  }
}
