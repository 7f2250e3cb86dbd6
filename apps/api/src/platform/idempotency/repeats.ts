import { createHash } from 'node:crypto';
import type { RouteKey } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { actorId } from '../auth/actor.ts';
import { canonical } from '../canonical.ts';
import { Config } from '../config/config.ts';
import { Database } from '../database/database.ts';
import { DomainError } from '../http/domain-error.ts';
import type { MengwuRequest } from '../http/request-state.ts';
import { findKey } from './key-store.ts';
import type { IdempotencyTicket } from './ticket.ts';

const KEY = /^[\x21-\x7e]{8,128}$/;

/** Makes a request repeatable: the same key and content give the same answer. */
@Injectable()
export class Repeats {
  private readonly database: Database;
  private readonly config: Config;

  constructor(database: Database, config: Config) {
    this.database = database;
    this.config = config;
  }

  /** @throws DomainError `idempotency_key_missing`, `idempotency_key_reused`, `request_in_progress` */
  async answer(route: RouteKey, input: unknown, request: MengwuRequest, handle: () => Promise<unknown>) {
    const state = request.mengwu;
    const ticket = this.openTicket(route, input, request);
    state.ctx = { ...state.ctx, idempotency: ticket };
    try {
      const answer = await handle();
      this.requireOutcome(route, ticket, answer);
      return ticket.outcome?.answer === undefined ? answer : ticket.outcome.answer;
    } catch (error) {
      // The refusal may come from what the first request changed; then its answer is the answer.
      const stored = ticket.outcome ?? (await this.findAnswer(ticket, error));
      if (!stored) throw error;
      return stored.answer;
    }
  }

  private openTicket(route: RouteKey, input: unknown, { headers, mengwu }: MengwuRequest): IdempotencyTicket {
    const key = headers['idempotency-key'];
    if (typeof key !== 'string' || !KEY.test(key)) throw new DomainError('idempotency_key_missing');
    const { actor } = mengwu.ctx;
    return {
      id: sha256(canonical([actor.kind, actorId(actor) ?? null, route, key])),
      bodyHash: sha256(canonical(input)),
    };
  }

  private async findAnswer(ticket: IdempotencyTicket, error: unknown): Promise<{ answer: unknown } | undefined> {
    if (error instanceof DomainError && error.code === 'idempotency_key_reused') return undefined;
    const stored = await this.database.withSession((session) => findKey(session, ticket));
    return stored?.isAnswered ? { answer: stored.answer } : undefined;
  }

  // Found by the first test of a route instead of by the first person whose network breaks.
  private requireOutcome(route: RouteKey, ticket: IdempotencyTicket, answer: unknown): void {
    if (this.config.isProduction) return;
    if (!ticket.outcome) throw new Error(`${route} must be repeatable, but no run with { answers: true } answered it`);
    if (ticket.outcome.answer === answer || canonical(ticket.outcome.answer) === canonical(answer)) return;
    throw new Error(`${route} must return what its run with { answers: true } returned`);
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
