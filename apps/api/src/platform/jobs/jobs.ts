import { addMinutes } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { type RequestContext, systemContext } from '../context.ts';
import { Database } from '../database/database.ts';
import { newId } from '../ids.ts';
import { Log } from '../logging/log.ts';
import { bringForward, finishJob, keepLease, LEASE_SECONDS, registerJob, takeDueJob } from './job-leases.ts';

interface Job {
  readonly name: string;
  readonly minutes: number;
  readonly run: (ctx: RequestContext) => Promise<void>;
}

/** Periodic work. Of several replicas one runs a job at a time; a job that was missed runs once, and catches up itself. */
@Injectable()
export class Jobs {
  private readonly database: Database;
  private readonly clock: Clock;
  private readonly log: Log;
  private readonly jobs = new Map<string, Job>();
  private readonly holder = newId();

  constructor(database: Database, clock: Clock, log: Log) {
    this.database = database;
    this.clock = clock;
    this.log = log;
  }

  /** Registers `run` to happen every so many minutes of the injected clock. */
  every(minutes: number, name: string, run: (ctx: RequestContext) => Promise<void>): void {
    if (this.jobs.has(name)) throw new Error(`The job ${name} is registered already`);
    this.jobs.set(name, { name, minutes, run });
  }

  /** Runs each job that is due, one after the other, and says which ran. A failed job is due again next time. */
  async runDue(): Promise<string[]> {
    await this.clock.refresh();
    const ran: string[] = [];
    for (const job of this.jobs.values()) if (await this.runIfDue(job)) ran.push(job.name);
    return ran;
  }

  /** After a journey back in time: what had been put off to a later day is due now. */
  async afterJourneyBack(): Promise<void> {
    await bringForward(this.database, this.clock.now());
  }

  private async runIfDue(job: Job): Promise<boolean> {
    const now = this.clock.now();
    await registerJob(this.database, job.name, now);
    if (!(await takeDueJob(this.database, job.name, this.holder, now))) return false;
    const ctx = systemContext(`job ${job.name}`, now);
    const renewal = setInterval(() => {
      keepLease(this.database, job.name, this.holder).catch((error) => this.log.warn({ err: error }, 'lease not kept'));
    }, LEASE_SECONDS * 300);
    try {
      await job.run(ctx);
      await finishJob(this.database, job.name, this.holder, addMinutes(now, job.minutes), now, null);
    } catch (error) {
      this.log.error({ err: error, job: job.name, requestId: ctx.requestId }, 'a job failed');
      await finishJob(this.database, job.name, this.holder, addMinutes(now, 1), now, error);
    } finally {
      clearInterval(renewal);
    }
    return true;
  }
}
